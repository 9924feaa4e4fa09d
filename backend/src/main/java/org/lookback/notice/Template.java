package org.lookback.notice;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Subject and body with words in braces, e.g. {@code 案件{caseNo}已逾期}. */
public record Template(String key, String subject, String body) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\r\\n]*)}");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");
    private static final String NOTHING = "—";
    private static final int SUBJECT_LENGTH = 300;
    private static final int BODY_LENGTH = 15_000;

    /** What a template says once its placeholders stand for something. */
    public record Text(String subject, String body) {}

    public Set<String> placeholders() {
        var words = new TreeSet<String>();
        PLACEHOLDER.matcher(subject + "\n" + body).results().forEach(found -> words.add(found.group(1)));
        return words;
    }

    /** Never fails: a value that the sender does not know must not stop the sender's work, so it becomes a dash. */
    public Text render(Map<String, String> values) {
        var line = LINE_BREAKS.matcher(fill(subject, values)).replaceAll(" ");
        return new Text(cut(line, SUBJECT_LENGTH), cut(fill(body, values), BODY_LENGTH));
    }

    /** Once over the text and not into the values: braces in somebody's words stay what they are. */
    private static String fill(String text, Map<String, String> values) {
        Function<MatchResult, String> value =
                found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), NOTHING));
        return PLACEHOLDER.matcher(text).replaceAll(value);
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }
}
