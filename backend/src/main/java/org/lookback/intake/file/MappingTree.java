package org.lookback.intake.file;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lookback.hotline.Channel;
import org.lookback.hotline.RequestType;
import org.lookback.intake.DateForm;
import org.lookback.intake.Field;
import org.lookback.intake.IntakeMapping;
import org.lookback.refusal.Refusal;

/** Makes a mapping of what stood in the file, and says everything that is missing or wrong at once. */
final class MappingTree {

    private final MappingNode node;
    private final List<String> faults = new ArrayList<>();

    MappingTree(@Nullable Object tree) {
        this.node = new MappingNode(tree, faults);
    }

    IntakeMapping mapping() {
        var columns = columns();
        var mapping = new IntakeMapping(
                node.text("source", "[a-z0-9-]{2,40}"),
                zone(),
                dates(),
                node.oneOf("requestType", node.text("requestType", ".+"), MappingNode.names(RequestType.values())),
                node.text("addressUnknown", ".{2,100}"),
                columns,
                node.words("categories"),
                node.words("subdistricts"),
                node.words("channels"),
                node.words("places"));
        mapping.channels().values().forEach(name -> node.oneOf("channels", name, MappingNode.names(Channel.values())));
        for (var field : Field.values()) {
            if (field.required() && mapping.headers(field).isEmpty()) {
                faults.add("columns.%s 没有写列名（%s）".formatted(field.key(), field.label()));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "MAPPING_INCOMPLETE",
                    "对照表有 %d 处需要改正：%s。"
                            .formatted(
                                    faults.size(),
                                    String.join("；", faults.stream().limit(10).toList())),
                    faults);
        }
        return mapping;
    }

    private Map<Field, List<String>> columns() {
        var columns = new EnumMap<Field, List<String>>(Field.class);
        node.map("columns").forEach((key, value) -> Field.called(String.valueOf(key))
                .ifPresentOrElse(
                        field -> columns.put(field, MappingNode.list(value)),
                        () -> faults.add("columns.%s 不是已知的字段".formatted(key))));
        return columns;
    }

    private List<DateForm> dates() {
        var forms = new ArrayList<DateForm>();
        for (var pattern : node.list("dateFormats")) {
            try {
                forms.add(DateForm.of(pattern));
            } catch (IllegalArgumentException noPattern) {
                faults.add("dateFormats 中的“%s”不是可用的日期格式".formatted(pattern));
            }
        }
        if (forms.isEmpty()) {
            faults.add("dateFormats 至少要有一种");
        }
        return forms;
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(node.text("timeZone", ".+"));
        } catch (DateTimeException unknown) {
            faults.add("timeZone 不是时区名（如 Asia/Shanghai）");
            return ZoneId.of("Asia/Shanghai");
        }
    }
}
