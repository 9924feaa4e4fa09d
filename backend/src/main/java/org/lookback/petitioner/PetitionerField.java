package org.lookback.petitioner;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What is kept of a person. */
enum PetitionerField {
    NAME("name", "姓名"),
    GENDER("gender", "性别"),
    PHONE("phone", "联系电话"),
    ID_NUMBER("idNumber", "身份证号");

    private final String key;
    private final String label;

    PetitionerField(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** As it stands in the log of reads. */
    String key() {
        return key;
    }

    /** As people read it, e.g. {@code 姓名、联系电话}. */
    static String labels(Set<PetitionerField> fields) {
        return fields.stream().map(field -> field.label).collect(Collectors.joining("、"));
    }

    /** Those that were given at all. */
    static Set<PetitionerField> given(Petitioner person) {
        var given = EnumSet.noneOf(PetitionerField.class);
        if (person.name() != null) {
            given.add(NAME);
        }
        if (person.gender() != null) {
            given.add(GENDER);
        }
        if (person.phone() != null) {
            given.add(PHONE);
        }
        if (person.idNumber() != null) {
            given.add(ID_NUMBER);
        }
        return given;
    }
}
