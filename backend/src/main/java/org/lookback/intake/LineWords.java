package org.lookback.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.intake.LineFault;
import org.lookback.venue.intake.SheetLine;

/** The words of one line in our own words, collecting what nobody has mapped. */
final class LineWords {

    private final SheetLine line;
    private final RequestHeader header;
    private final IntakeMapping mapping;
    private final KnownCodes codes;
    private final List<LineFault> faults = new ArrayList<>();

    LineWords(SheetLine line, RequestHeader header, IntakeMapping mapping, KnownCodes codes) {
        this.line = line;
        this.header = header;
        this.mapping = mapping;
        this.codes = codes;
    }

    List<LineFault> faults() {
        return faults;
    }

    void fault(Field field, String reason) {
        faults.add(header.fault(line, field, reason));
    }

    @Nullable
    String category(String type, String detail) {
        var code = mapping.category(type, detail).orElse(null);
        if (code == null) {
            fault(Field.TYPE, missing("categories", type));
        } else if (!codes.isCategory(code)) {
            fault(Field.TYPE, "对照表 categories 把“%s”对应到类别 %s，但类别表中没有或已停用".formatted(type, code));
        }
        return code;
    }

    @Nullable
    String subdistrict() {
        var word = header.text(line, Field.SUBDISTRICT);
        var code = word.isEmpty() ? "" : mapping.subdistrict(word).orElse(null);
        if (code == null) {
            fault(Field.SUBDISTRICT, missing("subdistricts", word));
        } else if (!code.isEmpty() && !codes.isSubdistrict(code)) {
            fault(Field.SUBDISTRICT, "对照表 subdistricts 把“%s”对应到 %s，但没有这个街道".formatted(word, code));
        }
        return code == null || code.isEmpty() ? null : code;
    }

    @Nullable
    String channel() {
        var word = header.text(line, Field.CHANNEL);
        var channel = word.isEmpty() ? "TRANSFER" : mapping.channel(word).orElse(null);
        if (channel == null) {
            fault(Field.CHANNEL, missing("channels", word));
        }
        return channel;
    }

    @Nullable
    Instant createdAt() {
        var text = header.text(line, Field.CREATED_AT);
        var at = mapping.instant(text).orElse(null);
        if (at == null) {
            fault(
                    Field.CREATED_AT,
                    "时间“%s”不符合对照表 dateFormats 中的任何一种写法（%s）"
                            .formatted(
                                    text,
                                    String.join(
                                            "、",
                                            mapping.dates().stream()
                                                    .map(DateForm::pattern)
                                                    .toList())));
        } else if (codes.isFuture(at)) {
            fault(Field.CREATED_AT, "时间“%s”在将来".formatted(text));
        }
        return at;
    }

    private static String missing(String part, String word) {
        return "对照表 %s 中没有“%s”，请在对照表中补上后重新导入".formatted(part, word);
    }
}
