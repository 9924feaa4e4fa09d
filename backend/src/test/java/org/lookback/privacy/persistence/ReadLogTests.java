package org.lookback.privacy.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.privacy.ReadLog;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Open looks at personal data leave a trace. */
@ProcessTest
class ReadLogTests {

    private static final String CASE = "HL-20261122-000777";

    @Autowired
    ReadLog log;

    @Autowired
    JdbcTemplate database;

    @Test
    void whoReadWhichFieldsOfWhichRecordAndWhyIsKept() {
        log.record("li.officer1", "UNMASK", CASE, List.of("callerName", "callerPhone"), " 回访核实 ");

        assertThat(database.queryForList(
                        "select concat(who, '|', what, '|', fields, '|', reason) from personal_data_read"
                                + " where record_id = ?",
                        String.class,
                        CASE))
                .containsExactly("li.officer1|UNMASK|callerName,callerPhone|回访核实");
    }

    @Test
    void withoutAReasonThereIsNothingToSee() {
        assertThatThrownBy(() -> log.record("li.officer1", "UNMASK", CASE, List.of("callerName"), "  "))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("REASON_REQUIRED"));
    }
}
