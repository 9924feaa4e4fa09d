package org.lookback.appointment.engine;

import org.lookback.casefile.CaseNumber;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the case file keeps of the forms of a case. */
@TestComponent
public class FiledForms {

    private final JdbcClient database;

    FiledForms(JdbcClient database) {
        this.database = database;
    }

    String of(CaseNumber number) {
        return String.join(
                "\n",
                database.sql("select fields from case_submission where case_no = ?")
                        .param(number.value())
                        .query(String.class)
                        .list());
    }
}
