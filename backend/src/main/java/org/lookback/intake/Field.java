package org.lookback.intake;

import java.util.Arrays;
import java.util.Optional;

/** What a column of somebody else's table can mean here; the name is how a mapping file calls it. */
public enum Field {
    EXTERNAL_NO("externalNo", "原系统编号", true),
    CREATED_AT("createdAt", "提交时间", true),
    TYPE("type", "诉求类型", true),
    DETAIL("detail", "诉求描述", false),
    ADDRESS("address", "地址", false),
    PLACE("place", "地点类型", false),
    SUBDISTRICT("subdistrict", "街道", false),
    CHANNEL("channel", "渠道", false),
    LATITUDE("latitude", "纬度", false),
    LONGITUDE("longitude", "经度", false);

    private final String key;
    private final String label;
    private final boolean required;

    Field(String key, String label, boolean required) {
        this.key = key;
        this.label = label;
        this.required = required;
    }

    /** As written in a mapping file. */
    public String key() {
        return key;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** Without such a column there is nothing to import. */
    public boolean required() {
        return required;
    }

    /** The field a mapping file calls so. */
    public static Optional<Field> called(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
