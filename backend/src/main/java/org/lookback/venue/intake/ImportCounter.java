package org.lookback.venue.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Page;
import org.springframework.stereotype.Service;

/**
 * Where an import of any kind begins and is asked for afterwards. What to do with the files is said by a function: it may refuse
 * them while the person is still there, and adds files that it unpacked to the list, so that they are thrown away with the rest.
 */
@Service
public class ImportCounter {

    private final Imports imports;
    private final ImportQueue queue;
    private final ImportRun run;

    ImportCounter(Imports imports, ImportQueue queue, ImportRun run) {
        this.imports = imports;
        this.queue = queue;
        this.run = run;
    }

    /** Starts an import and returns at once; the files are gone when it is over or refused. */
    public ImportJob begin(
            ImportKind kind, List<Upload> uploads, String person, Function<List<Upload>, List<ImportPart>> parts) {
        return begin(kind, uploads, person, parts, queue::add);
    }

    /** Imports and waits for the end. */
    public ImportJob beginAndWait(
            ImportKind kind, List<Upload> uploads, String person, Function<List<Upload>, List<ImportPart>> parts) {
        return begin(kind, uploads, person, parts, Runnable::run);
    }

    /** @throws Refusal IMPORT_UNKNOWN also for an import of another kind: other people's business */
    public ImportJob job(Set<ImportKind> kinds, long id) {
        return imports.find(id)
                .filter(job -> kinds.contains(job.kind()))
                .orElseThrow(() -> Refusal.notFound("IMPORT_UNKNOWN", "没有编号为 %d 的导入任务。".formatted(id)));
    }

    public Page<ImportJob> jobs(Set<ImportKind> kinds, int offset, int limit) {
        return imports.list(kinds, bounded(offset, 0, Integer.MAX_VALUE), bounded(limit, 1, 200));
    }

    public Page<ImportFault> faults(Set<ImportKind> kinds, long id, int offset, int limit) {
        job(kinds, id);
        return imports.faults(id, bounded(offset, 0, Integer.MAX_VALUE), bounded(limit, 1, 1000));
    }

    private ImportJob begin(
            ImportKind kind,
            List<Upload> uploads,
            String person,
            Function<List<Upload>, List<ImportPart>> parts,
            Consumer<Runnable> way) {
        var all = new ArrayList<>(uploads);
        boolean accepted = false;
        try {
            if (queue.isFull()) {
                throw new Refusal(Refusal.Kind.TOO_MANY, "IMPORTS_WAITING", "排队的导入任务太多，请等前面的任务完成后再上传。");
            }
            var made = parts.apply(all);
            var job = imports.start(kind, names(uploads), Fingerprint.of(uploads), person);
            accepted = true;
            Runnable work = () -> {
                try {
                    run.run(job.id(), made);
                } finally {
                    Upload.discard(all);
                }
            };
            way.accept(work);
            return imports.find(job.id()).orElseThrow();
        } finally {
            if (!accepted) {
                Upload.discard(all);
            }
        }
    }

    private static String names(List<Upload> uploads) {
        var names = uploads.stream().map(Upload::name).collect(Collectors.joining("、"));
        return names.length() > 500 ? names.substring(0, 499) + "…" : names;
    }

    private static int bounded(int number, int least, int most) {
        return Math.min(Math.max(number, least), most);
    }
}
