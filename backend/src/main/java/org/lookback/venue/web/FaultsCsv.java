package org.lookback.venue.web;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lookback.venue.intake.ImportFault;

/** The report of an import as a file for a spreadsheet. */
final class FaultsCsv {

    private FaultsCsv() {}

    static void header(Writer out) throws IOException {
        // Without the mark, Excel in a Chinese Windows reads UTF-8 as GBK.
        out.write('\ufeff');
        line(out, "文件", "行号", "列", "原因", "结果", "原始内容");
    }

    static void line(Writer out, ImportFault fault) throws IOException {
        line(
                out,
                fault.fileName(),
                String.valueOf(fault.lineNo()),
                fault.columnName(),
                fault.reason(),
                fault.kept() ? "已导入（提示）" : "未导入",
                fault.raw());
    }

    private static void line(Writer out, String... cells) throws IOException {
        out.write(Stream.of(cells).map(FaultsCsv::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    /** A cell that begins like a formula gets a quote in front: what a stranger typed must not run in a colleague's Excel. */
    static String cell(String text) {
        var safe = text.isEmpty() || "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
