package org.lookback.venue.persistence;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lookback.venue.Page;
import org.lookback.venue.intake.ImportFault;
import org.lookback.venue.intake.ImportJob;
import org.lookback.venue.intake.ImportKind;
import org.lookback.venue.intake.ImportState;
import org.lookback.venue.intake.Imports;
import org.lookback.venue.intake.LineFault;
import org.lookback.venue.intake.Taken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

@Repository
class SqlImports implements Imports {

    /** A node works on a chunk for a second or so; one that was silent for this long is gone. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_COLUMNS = 200;
    private static final int LONGEST_FILE_NAME = 200;

    private final ImportMapper mapper;
    private final Clock clock;
    private final String worker;

    SqlImports(ImportMapper mapper, Clock clock, @Value("${server.port:8080}") String port) {
        this.mapper = mapper;
        this.clock = clock;
        this.worker = cut(host() + ":" + port, 120);
    }

    @Override
    public ImportJob start(ImportKind kind, String fileNames, String sha256, String person) {
        var job = new NewJob(kind, fileNames, sha256, worker, person, clock.instant());
        mapper.insert(job);
        return find(Objects.requireNonNull(job.id)).orElseThrow();
    }

    @Override
    public void expect(long id, int total) {
        mapper.updateTotal(id, total, clock.instant());
    }

    @Override
    public void advance(long id, String fileName, Taken taken) {
        var faults = taken.faults().stream()
                .sorted(Comparator.comparingInt(LineFault::line))
                .map(SqlImports::fitting)
                .toList();
        if (!faults.isEmpty()) {
            mapper.insertFaults(id, cut(fileName, LONGEST_FILE_NAME), faults);
        }
        mapper.updateProgress(id, taken.tally(), clock.instant());
    }

    @Override
    public void finish(long id, ImportState state, String message) {
        mapper.updateEnd(id, state, cut(message, LONGEST_REASON), clock.instant());
    }

    @Override
    public Optional<ImportJob> find(long id) {
        return Optional.ofNullable(mapper.selectById(id));
    }

    @Override
    public Page<ImportJob> list(Set<ImportKind> kinds, int offset, int limit) {
        return new Page<>(mapper.list(kinds, offset, limit), mapper.countOf(kinds));
    }

    @Override
    public Page<ImportFault> faults(long id, int offset, int limit) {
        return new Page<>(mapper.listFaults(id, offset, limit), mapper.countFaults(id));
    }

    @Override
    public int interruptAbandoned(String message) {
        var now = clock.instant();
        return mapper.interruptAbandoned(worker, now.minus(SILENCE), message, now);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "node";
        }
    }

    private static LineFault fitting(LineFault fault) {
        return new LineFault(
                fault.line(),
                cut(fault.columns(), LONGEST_COLUMNS),
                cut(fault.reason(), LONGEST_REASON),
                fault.raw(),
                fault.kept());
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
    }
}
