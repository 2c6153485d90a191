package org.mc2cm.pipeline.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.mc2cm.pipeline.model.CountKey;
import org.mc2cm.pipeline.model.Quarter;

/** What the counts of all cities and quarters of a series have in common. */
record CountSeries(String element, String sex, String age, String migstat, String dimName, String dimCode) {

    static CountSeries of(ResultSet row) throws SQLException {
        return new CountSeries(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }

    CountKey at(String area, Quarter quarter, String window) {
        return new CountKey(element, area, quarter, window, sex, age, migstat, dimName, dimCode, "");
    }
}
