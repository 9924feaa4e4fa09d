package org.lookback.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lookback.privacy.Masking;

/** Values by field: a line of a table, or what stands on a paper outside of its tables. */
public final class Row {

    /** What stands where an optional value is missing, as offices write it. */
    public static final String NOTHING = "／";

    /** Characters that no paper shows and that XML does not allow. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

    private final Map<String, String> values = new LinkedHashMap<>();

    public Row put(Field field, @Nullable String value) {
        var plain = value == null
                ? ""
                : UNPRINTABLE
                        .matcher(value.replace("\r\n", "\n"))
                        .replaceAll("")
                        .strip();
        values.put(field.label(), field.sort() == Field.Sort.WORDS ? Masking.numbersIn(plain) : plain);
        return this;
    }

    /** @return empty if nothing was put there */
    public String get(Field field) {
        return values.getOrDefault(field.label(), "");
    }

    List<String> missing(List<Field> fields) {
        var missing = new ArrayList<String>();
        for (var field : fields) {
            if (field.required()
                    && field.sort() != Field.Sort.TABLE
                    && get(field).isEmpty()) {
                missing.add(field.label());
            }
        }
        return missing;
    }
}
