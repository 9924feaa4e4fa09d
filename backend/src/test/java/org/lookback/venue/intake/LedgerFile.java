package org.lookback.venue.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Ledgers for tests, written line by line. */
final class LedgerFile {

    static final String HEADER = "场所编码,场所名称,统一社会信用代码,场所类别,地址,街道,面积,负责人,联系电话,信用等级,状态,纬度,经度,坐标系";

    private final List<String> lines = new ArrayList<>(List.of(HEADER));

    static LedgerFile ledger() {
        return new LedgerFile();
    }

    LedgerFile line(String line) {
        lines.add(line);
        return this;
    }

    Upload upload() {
        return upload("台账.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Upload upload(String name, byte[] bytes) {
        try {
            return new Upload(name, Files.write(Files.createTempFile("lookback-test-", ".csv"), bytes));
        } catch (IOException unlucky) {
            throw new UncheckedIOException(unlucky);
        }
    }
}
