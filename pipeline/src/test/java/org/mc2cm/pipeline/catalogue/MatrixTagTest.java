package org.mc2cm.pipeline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatrixTagTest {

    @Test
    void a_tag_says_the_same_after_a_round_trip() {
        MatrixTag tag = new MatrixTag("surv_wait_days_band", "_T", "MIG", "WAITBAND", "D0T2");
        assertThat(MatrixTag.parse(tag.format())).contains(tag);
    }

    @Test
    void a_tag_with_a_part_too_few_is_none() {
        assertThat(MatrixTag.parse("pop_migrant|_T|MIG|")).isEmpty();
    }

    @Test
    void a_column_of_last_quarter_has_no_sex() {
        assertThat(MatrixTag.sex(MatrixTag.PREVIOUS)).isEmpty();
    }
}
