package org.lookback.notice.template;

import org.lookback.notice.ShippedTemplate;
import org.lookback.notice.Template;

/** Reads a template: the first line is the subject, the rest the body. */
final class TemplateText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char UNREADABLE = '\uFFFD';
    private static final int KEY_LENGTH = 64;

    private TemplateText() {}

    static Template read(String key, String text, String file) {
        var plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (plain.indexOf(UNREADABLE) >= 0) {
            throw faulty(file, "不是 UTF-8 编码，请另存为 UTF-8");
        }
        var parts = plain.replace("\r\n", "\n").split("\n", 2);
        if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw faulty(file, "第一行应为标题，其后应为正文，两者都不能为空");
        }
        if (key.length() > KEY_LENGTH) {
            throw faulty(file, "文件名超过 %d 个字符".formatted(KEY_LENGTH));
        }
        var template = new Template(key, parts[0].strip(), parts[1].strip());
        check(template, file);
        return template;
    }

    private static void check(Template template, String file) {
        var known = ShippedTemplate.placeholdersOf(template.key());
        for (var word : template.placeholders()) {
            if (!known.contains(word)) {
                throw faulty(file, "占位符 {%s} 无法识别，可以使用：%s".formatted(word, String.join("、", known)));
            }
        }
    }

    private static IllegalStateException faulty(String file, String why) {
        return new IllegalStateException("通知模板 %s 有误：%s。".formatted(file, why));
    }
}
