package org.mc2cm.pipeline.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which answers of an interview make something hold: any of the lines, each all of its conditions.
 *
 * @param lines never empty
 */
public record SurveyRule(List<List<Condition>> lines) {

    /** Whether it holds; unknown where an answer that decides it was left out. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /**
     * One comparison.
     *
     * @param sign {@code =}, {@code !=}, {@code >=} or {@code <=}
     * @param values answers, or one number
     */
    public record Condition(String question, String sign, Set<String> values, double number) {

        /** @param answer empty when left out */
        public Answer of(String answer) {
            if (answer.isEmpty()) {
                return Answer.UNKNOWN;
            }
            if (sign.equals("=") || sign.equals("!=")) {
                return values.contains(answer) == sign.equals("=") ? Answer.YES : Answer.NO;
            }
            double given = SurveyRule.number(answer);
            if (Double.isNaN(given)) {
                return Answer.UNKNOWN;
            }
            return (sign.equals(">=") ? given >= number : given <= number) ? Answer.YES : Answer.NO;
        }
    }

    private static final Pattern CONDITION = Pattern.compile("([A-Za-z_][A-Za-z0-9_./]*) *(=|!=|>=|<=) *(.+)");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?([eE][+-]?[0-9]{1,2})?");
    /** Longer whole numbers may not fit. */
    private static final int PLAIN = 9;

    /** A number as a survey tool writes it; NaN for anything else. */
    public static double number(String text) {
        int whole = text.length() <= PLAIN ? whole(text) : -1;
        if (whole >= 0) {
            return whole;
        }
        return NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }

    /** Digits alone, as most answers are; -1 for anything else. */
    private static int whole(String text) {
        int number = text.isEmpty() ? -1 : 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    /** Null where a line cannot be read. */
    static @Nullable SurveyRule parse(List<String> lines) {
        List<List<Condition>> all = new ArrayList<>();
        for (String line : lines) {
            List<Condition> conditions = new ArrayList<>();
            for (String part : line.split(" and ", -1)) {
                Condition condition = condition(part.strip());
                if (condition == null) {
                    return null;
                }
                conditions.add(condition);
            }
            all.add(List.copyOf(conditions));
        }
        return all.isEmpty() ? null : new SurveyRule(List.copyOf(all));
    }

    private static @Nullable Condition condition(String text) {
        Matcher matcher = CONDITION.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        Set<String> values = new TreeSet<>();
        for (String value : matcher.group(3).split(",", -1)) {
            values.add(value.strip());
        }
        String sign = matcher.group(2);
        double number = sign.length() == 2 && !sign.equals("!=")
                ? number(matcher.group(3).strip())
                : 0;
        return Double.isNaN(number) ? null : new Condition(matcher.group(1), sign, values, number);
    }

    /** The questions that it asks for, sorted. */
    public Set<String> questions() {
        Set<String> questions = new TreeSet<>();
        lines.forEach(line -> line.forEach(c -> questions.add(c.question())));
        return questions;
    }
}
