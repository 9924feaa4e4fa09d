package org.lookback.casecard.web;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads from one form what its fields and choices are called there. */
final class FormWordsRead {

    private static final Pattern ELEMENT = Pattern.compile("<(?:input|textarea|select)\\b([^>]*)>");
    private static final Pattern ID = Pattern.compile("\\s(?:ng-attr-)?id=\"([^\"]+)\"");
    private static final Pattern MODEL =
            Pattern.compile("(?:ng-model|data-time|data-evidence)=\"(?:[^\"]*\\.)?(\\w+)\"");
    private static final Pattern VALUE = Pattern.compile("\\svalue=\"([^\"]+)\"");
    private static final Pattern LABEL =
            Pattern.compile("<label[^>]*\\s(?:ng-attr-)?for=\"([^\"]+)\"[^>]*>(.*?)</label>", Pattern.DOTALL);
    private static final Pattern CHOICE = Pattern.compile(
            "<label[^>]*>\\s*<input([^>]*type=\"(?:radio|checkbox)\"[^>]*)>(.*?)</label>", Pattern.DOTALL);
    private static final Pattern GROUP = Pattern.compile("<legend[^>]*>(.*?)</legend>(.*?)</fieldset>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option[^>]*\\svalue=\"(\\w+)\"[^>]*>([^<]+)</option>");

    final Map<String, String> fields = new HashMap<>();

    /** By field and code, e.g. {@code outcome=CLEAN}. */
    final Map<String, String> choices = new HashMap<>();

    FormWordsRead(String form) {
        if (form.strip().startsWith("{")) {
            var designed = new DesignedForm(form);
            fields.putAll(designed.fields);
            choices.putAll(designed.choices);
            return;
        }
        var labels = new HashMap<String, String>();
        LABEL.matcher(form).results().forEach(found -> labels.put(found.group(1), plain(found.group(2))));
        ELEMENT.matcher(form).results().map(found -> found.group(1)).forEach(element -> {
            var id = ID.matcher(element);
            var model = MODEL.matcher(element);
            if (id.find() && model.find()) {
                put(fields, model.group(1), labels.getOrDefault(id.group(1), ""));
            }
        });
        CHOICE.matcher(form).results().forEach(found -> choice(found.group(1), plain(found.group(2))));
        GROUP.matcher(form).results().forEach(found -> {
            var model = MODEL.matcher(found.group(2));
            if (model.find()) {
                put(fields, model.group(1), plain(found.group(1)));
            }
        });
        SELECT.matcher(form).results().forEach(found -> {
            var model = MODEL.matcher(found.group(1));
            if (model.find()) {
                OPTION.matcher(found.group(2))
                        .results()
                        .forEach(one -> put(choices, model.group(1) + "=" + one.group(1), plain(one.group(2))));
            }
        });
    }

    private void choice(String input, String text) {
        var model = MODEL.matcher(input);
        if (!model.find()) {
            return;
        }
        var value = VALUE.matcher(input);
        if (value.find()) {
            put(choices, model.group(1) + "=" + value.group(1), text);
        } else if (input.contains("ng-value=\"true\"") || input.contains("ng-value=\"false\"")) {
            put(choices, model.group(1) + "=" + input.contains("ng-value=\"true\""), text);
        } else if (input.contains("checkbox")) {
            put(fields, model.group(1), text);
        }
    }

    private static void put(Map<String, String> words, String key, String text) {
        if (!text.isBlank()) {
            words.putIfAbsent(key, text);
        }
    }

    /** Without marks and without what is filled in only while the form is shown. */
    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replaceAll("\\{\\{.*?}}", "")
                .replaceAll("（(?:必填|选填|可不填|不填)[^）]*）", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
