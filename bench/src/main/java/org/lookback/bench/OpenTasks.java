package org.lookback.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** A district with very many open tasks in forty units, written straight into the engine's tables: only the lists are measured. */
final class OpenTasks {

    private static final String DEFINITION = "(select max(ID_) from ACT_RE_PROCDEF where KEY_ = 'inspection-case')";

    private OpenTasks() {}

    /** A third is claimed, one in ten each stands high on the ladder or is close to its end, most are overdue. */
    static void fill(Connection database, int tasks) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            statement.execute(
                    """
                    insert into ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_,
                      IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_, CACHED_ENT_STATE_, SEQUENCE_COUNTER_)
                    select concat('bx', seq), 1, concat('bx', seq), concat('bx', seq), concat('INS-20250101-', lpad(seq, 6, '0')), %s,
                      1, 0, 1, 0, 1, 0, 1 from seq_1_to_%d"""
                            .formatted(DEFINITION, tasks));
            statement.execute(
                    """
                    insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_, TASK_DEF_KEY_, ASSIGNEE_,
                      PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_, TASK_STATE_)
                    select concat('bt', seq), 1, concat('bx', seq), concat('bx', seq), %s, '复查整改情况', 'userTask_verify',
                      case when seq %% 1009 = 0 then 'li.officer1' when (seq div 40) %% 3 = 0 then concat('person', seq %% 400) end,
                      case (seq div 40) %% 10 when 0 then 70 when 1 then 60 else 50 end, date_add('2026-11-01', interval seq %% 500000 second),
                      date_add('2026-11-10', interval (seq * 37) %% 1800000 second), 1, 'Created' from seq_1_to_%d"""
                            .formatted(DEFINITION, tasks));
            statement.execute(
                    """
                    insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)
                    select concat('bl', seq), 1, concat(if(seq %% 40 = 0, 'market-reg', concat('unit', seq %% 40)),
                      case when seq %% 7 < 4 then '-handler' when seq %% 7 < 6 then '-reviewer' else '-head' end),
                      'candidate', concat('bt', seq) from seq_1_to_%d"""
                            .formatted(tasks));
            statement.execute("commit");
            statement.execute("analyze table ACT_RU_TASK, ACT_RU_IDENTITYLINK, ACT_RU_EXECUTION");
        }
    }
}
