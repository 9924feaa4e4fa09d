package org.lookback.venue.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.IntFunction;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Page;
import org.lookback.venue.intake.ImportFault;

/** The lines an import did not take, page by page or as a file; the same for everything that is imported. */
public final class ImportReport {

    public static final int AT_ONCE = 1000;

    private ImportReport() {}

    /** @throws Refusal LIMIT_BAD */
    public static void check(int offset, int limit) {
        if (limit < 1 || limit > AT_ONCE || offset < 0) {
            throw Refusal.invalid("LIMIT_BAD", "参数 limit 应在 1 到 %d 之间，offset 不能小于 0。".formatted(AT_ONCE));
        }
    }

    /** Writes all faults as CSV. @param faults {@link #AT_ONCE} of them from an offset on */
    public static void write(long id, HttpServletResponse response, IntFunction<Page<ImportFault>> faults)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"import-%d-faults.csv\"".formatted(id));
        var out = response.getWriter();
        FaultsCsv.header(out);
        for (int offset = 0; ; offset += AT_ONCE) {
            var lines = faults.apply(offset).items();
            for (var fault : lines) {
                FaultsCsv.line(out, fault);
            }
            if (lines.size() < AT_ONCE) {
                return;
            }
        }
    }
}
