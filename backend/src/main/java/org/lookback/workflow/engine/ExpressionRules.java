package org.lookback.workflow.engine;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which expressions a diagram may hold: plain variables, comparisons, and calls {@code bean.verb(execution, 'word')} of the
 * beans made for diagrams. Everything else could run code on the host, so it does not parse.
 */
final class ExpressionRules {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:('[^'\\\\]*')|(\\d+(?:\\.\\d+)?)|([A-Za-z_][A-Za-z_0-9]*)|(==|!=|<=|>=|&&|\\|\\||[<>!?:().,]))");
    private static final String ARGUMENT = "\\s*(?:execution|task|[A-Za-z_][A-Za-z_0-9]*|'[^'\\\\]*'|\\d+)\\s*";
    private static final Pattern CALL =
            Pattern.compile("([a-zA-Z]\\w*)\\.([a-zA-Z]\\w*)\\((?:" + ARGUMENT + "(?:," + ARGUMENT + ")*)?\\)");
    private static final Pattern PROPERTY = Pattern.compile("\\bexecution\\.processBusinessKey\\b");

    private static final Set<String> OF_EVERY_OBJECT = Set.of("getClass", "notify", "notifyAll", "wait");

    private final Set<String> beans;

    ExpressionRules(Set<String> beans) {
        this.beans = beans;
    }

    /** True if every part of the text in {@code ${…}} is of an allowed shape. Text without such a part is allowed. */
    boolean allows(String text) {
        var rest = EXPRESSION.matcher(text).replaceAll("");
        if (rest.contains("${") || rest.contains("#{")) {
            return false;
        }
        var expressions = EXPRESSION.matcher(text);
        while (expressions.find()) {
            if (!isAllowed(expressions.group(1))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAllowed(String body) {
        var withoutProperties = PROPERTY.matcher(body).replaceAll("allowed");
        var calls = CALL.matcher(withoutProperties);
        var plain = new StringBuilder();
        while (calls.find()) {
            if (!beans.contains(calls.group(1)) || OF_EVERY_OBJECT.contains(calls.group(2))) {
                return false;
            }
            calls.appendReplacement(plain, Matcher.quoteReplacement("allowed"));
        }
        calls.appendTail(plain);
        return hasOnlyPlainTokens(plain.toString());
    }

    private static boolean hasOnlyPlainTokens(String text) {
        var tokens = TOKEN.matcher(text.stripTrailing());
        var at = 0;
        var afterName = false;
        while (at < tokens.regionEnd() && tokens.find() && tokens.start() == at) {
            at = tokens.end();
            var sign = tokens.group(4);
            // a dot would reach into an object, "name(" would call something
            if (".".equals(sign) || ",".equals(sign) || "(".equals(sign) && afterName) {
                return false;
            }
            afterName = tokens.group(3) != null
                    && !Set.of("and", "or", "not", "empty").contains(tokens.group(3));
        }
        return at == text.stripTrailing().length();
    }
}
