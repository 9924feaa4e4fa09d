package org.lookback.bench;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import org.lookback.bench.rest.WaitingCases;

/** Lets many deadlines fall due in the same second and watches the ladder drain them: how fast, at what cost, none lost or doubled. */
public final class Storm {

    private static final long PATIENCE_MILLIS = 60 * 60 * 1000L;

    private final Settings settings;
    private final StringBuilder report = new StringBuilder();

    private Storm(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws Exception {
        var settings = Settings.read();
        var report = new Storm(settings).run();
        System.out.println(report);
        Files.writeString(settings.result(), report);
    }

    private String run() throws Exception {
        try (var server = Server.start(settings.folder());
                var database = server.connect();
                var application = Application.start(settings, server, true)) {
            database.setCatalog("application");
            var cases = new WaitingCases(application.base(), settings.content("flood-danger.bpmn"));
            // a Tuesday: one working day is left, so the early warning comes at 17:30 and the reminder two days later
            // at 09:00
            cases.clock("2026-12-01T08:30");
            say("opening %d cases".formatted(settings.cases()));
            cases.open(settings.cases());
            report.append("# %d deadlines that pass in the same second\n\n".formatted(settings.cases()))
                    .append(
                            "| level | drained in s | levels/s | ms of processor time per level: application | database |")
                    .append(
                            " rows written per level | redo KB per level |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
            var meter = new Meter(database, server.pid());
            drain("L0", "2026-12-01T17:29:50", cases, meter, application, database);
            drain("L1", "2026-12-03T08:59:50", cases, meter, application, database);
            check(database);
            return report.toString();
        }
    }

    private void drain(
            String level,
            String justBefore,
            WaitingCases cases,
            Meter meter,
            Application application,
            Connection database)
            throws Exception {
        say("waiting for " + level);
        cases.clock(justBefore);
        var measured = meter.measure(settings.cases(), application.pid(), () -> await(level, database));
        // ten seconds pass before the first is due
        var seconds = Math.max(0.1, measured.seconds() - 10);
        report.append("| %s | %.0f | %.1f | %.1f | %.1f | %.1f | %.1f |\n"
                .formatted(
                        level,
                        seconds,
                        settings.cases() / seconds,
                        measured.enginePerCase(),
                        measured.databasePerCase(),
                        Counter.rowsWritten().applyAsDouble(measured),
                        measured.perCase(Counter.REDO_BYTES) / 1024));
    }

    private void await(String level, Connection database) throws SQLException, InterruptedException {
        var until = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (count(database, "select count(*) from ladder_level where level_code = '%s'".formatted(level))
                < settings.cases()) {
            if (System.currentTimeMillis() > until) {
                throw new IllegalStateException("not drained within an hour");
            }
            Thread.sleep(1000);
        }
    }

    private void check(Connection database) throws SQLException {
        report.append("\n| check | wanted | found |\n| --- | ---: | ---: |\n");
        line(database, "levels raised", 2L * settings.cases(), "select count(*) from ladder_level");
        line(
                database,
                "levels raised twice",
                0,
                "select count(*) from (select 1 from ladder_level group by ladder, plan_no, level_code having count(*) > 1) twice");
        line(
                database,
                "cases told of the reminder on their timeline",
                settings.cases(),
                "select count(*) from case_timeline where kind = 'ESCALATION_L1'");
        line(
                database,
                "cases told twice",
                0,
                "select count(*) from (select 1 from case_timeline where kind like 'ESCALATION%' group by case_no, kind"
                        + " having count(*) > 1) twice");
        line(database, "jobs that failed for good", 0, "select count(*) from ACT_RU_JOB where RETRIES_ = 0");
        line(database, "incidents", 0, "select count(*) from ACT_RU_INCIDENT");
    }

    private void line(Connection database, String what, long wanted, String sql) throws SQLException {
        report.append("| %s | %d | %d |\n".formatted(what, wanted, count(database, sql)));
    }

    private static long count(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void say(String what) {
        System.err.println("storm: " + what);
    }
}
