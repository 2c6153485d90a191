package org.mc2cm.pipeline.normalising;

import java.util.List;
import org.mc2cm.pipeline.catalogue.SurveyRule;
import org.mc2cm.pipeline.catalogue.SurveyRule.Answer;
import org.mc2cm.pipeline.catalogue.SurveyRule.Condition;

/** A rule whose questions are places of a row already: a million rows ask for each sixty times. */
final class PlacedRule {

    private final Condition[][] conditions;
    private final int[][] places;

    PlacedRule(SurveyRule rule, SurveyColumns columns) {
        List<List<Condition>> lines = rule.lines();
        conditions = new Condition[lines.size()][];
        places = new int[lines.size()][];
        for (int l = 0; l < lines.size(); l++) {
            conditions[l] = lines.get(l).toArray(Condition[]::new);
            places[l] = lines.get(l).stream()
                    .mapToInt(c -> columns.slot(c.question()))
                    .toArray();
        }
    }

    /** @param row answers by place, empty when left out */
    Answer of(String[] row) {
        boolean unknown = false;
        for (int l = 0; l < conditions.length; l++) {
            Answer answer = line(l, row);
            if (answer == Answer.YES) {
                return Answer.YES;
            }
            unknown |= answer == Answer.UNKNOWN;
        }
        return unknown ? Answer.UNKNOWN : Answer.NO;
    }

    private Answer line(int l, String[] row) {
        boolean unknown = false;
        for (int c = 0; c < conditions[l].length; c++) {
            int place = places[l][c];
            Answer answer = place < 0 ? Answer.UNKNOWN : conditions[l][c].of(row[place]);
            if (answer == Answer.NO) {
                return Answer.NO;
            }
            unknown |= answer == Answer.UNKNOWN;
        }
        return unknown ? Answer.UNKNOWN : Answer.YES;
    }
}
