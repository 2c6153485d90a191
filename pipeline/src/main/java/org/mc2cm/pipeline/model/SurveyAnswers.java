package org.mc2cm.pipeline.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * One wave of a survey as it is kept: who was asked is gone, what an element needs has stayed. Columns of numbers, so that
 * a million respondents take some forty bytes each.
 */
public final class SurveyAnswers {

    /** Who counts as what. */
    public static final byte OTHER = 0;

    public static final byte WOMAN = 1;
    public static final byte MAN = 2;

    /** The bands of a release, in the order of {@link #BANDS}; -1 where the age is not known. */
    public static final List<String> BANDS = List.of("Y_LT25", "Y25T44", "Y_GE45");

    private final Wave wave;
    private final List<String> elements;
    private int size;
    private int[] stratum = new int[64];
    private int[] psu = new int[64];
    private double[] weight = new double[64];
    private byte[] sex = new byte[64];
    private byte[] band = new byte[64];
    private boolean[] migrant = new boolean[64];
    private long[] yes = new long[64];
    private long[] known = new long[64];
    private double[] pay = new double[64];

    /**
     * What a wave is.
     *
     * @param survey id of the questionnaire
     * @param wave its name in the file, may be empty
     * @param first day of the first interview
     * @param last day of the last: its quarter is the wave's
     * @param designKnown whether strata or PSUs were given
     */
    public record Wave(String survey, String wave, LocalDate first, LocalDate last, boolean designKnown) {

        public Quarter quarter() {
            return Quarter.of(last);
        }
    }

    /** @param elements what the bits of the answers mean, at most 63 */
    public SurveyAnswers(Wave wave, List<String> elements) {
        this.wave = wave;
        this.elements = List.copyOf(elements);
    }

    /**
     * Adds a respondent.
     *
     * @param weight over zero
     * @param yes elements that hold
     * @param known elements that are known to hold or not
     * @param pay amount per hour, NaN where there is none
     */
    public void add(
            int stratum,
            int psu,
            double weight,
            byte sex,
            byte band,
            boolean migrant,
            long yes,
            long known,
            double pay) {
        if (size == this.psu.length) {
            grow();
        }
        this.stratum[size] = stratum;
        this.psu[size] = psu;
        this.weight[size] = weight;
        this.sex[size] = sex;
        this.band[size] = band;
        this.migrant[size] = migrant;
        this.yes[size] = yes;
        this.known[size] = known;
        this.pay[size] = pay;
        size++;
    }

    private void grow() {
        int more = size + size / 2;
        stratum = Arrays.copyOf(stratum, more);
        psu = Arrays.copyOf(psu, more);
        weight = Arrays.copyOf(weight, more);
        sex = Arrays.copyOf(sex, more);
        band = Arrays.copyOf(band, more);
        migrant = Arrays.copyOf(migrant, more);
        yes = Arrays.copyOf(yes, more);
        known = Arrays.copyOf(known, more);
        pay = Arrays.copyOf(pay, more);
    }

    public Wave wave() {
        return wave;
    }

    public List<String> elements() {
        return elements;
    }

    public int size() {
        return size;
    }

    public int stratum(int i) {
        return stratum[i];
    }

    public int psu(int i) {
        return psu[i];
    }

    public double weight(int i) {
        return weight[i];
    }

    public byte sex(int i) {
        return sex[i];
    }

    public byte band(int i) {
        return band[i];
    }

    public boolean migrant(int i) {
        return migrant[i];
    }

    public long yes(int i) {
        return yes[i];
    }

    public long known(int i) {
        return known[i];
    }

    public double pay(int i) {
        return pay[i];
    }
}
