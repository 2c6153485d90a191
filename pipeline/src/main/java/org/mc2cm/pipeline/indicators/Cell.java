package org.mc2cm.pipeline.indicators;

/**
 * One combination of codes that an indicator has rows for.
 *
 * @param yearly only for fourth quarters, in the widest window
 * @param networkOnly no rows for cities
 */
record Cell(
        String sex, String age, String migstat, String dimName, String dimCode, boolean yearly, boolean networkOnly) {}
