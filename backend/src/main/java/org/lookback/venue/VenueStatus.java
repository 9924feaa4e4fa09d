package org.lookback.venue;

import java.util.Optional;
import java.util.Set;

/** Whether a venue can be visited at all: 在营、停业、关停、查无 [S3]. */
public enum VenueStatus {
    ACTIVE("在营", Set.of("营业", "正常", "正常营业", "在营", "存续", "开业")),
    TEMP_CLOSED("停业", Set.of("停业", "暂停营业", "暂时停业", "歇业")),
    CLOSED("关停", Set.of("关停", "关闭", "已关闭", "注销", "吊销")),
    NOT_FOUND("查无", Set.of("查无", "查无下落", "未找到"));

    private final String label;
    private final Set<String> words;

    VenueStatus(String label, Set<String> words) {
        this.label = label;
        this.words = words;
    }

    /** What people read, e.g. {@code 停业}. */
    public String label() {
        return label;
    }

    /** The status a ledger means by a word of its own. */
    public static Optional<VenueStatus> spoken(String word) {
        for (var status : values()) {
            if (status.name().equals(word) || status.words.contains(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
