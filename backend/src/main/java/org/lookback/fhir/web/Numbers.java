package org.lookback.fhir.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Identifier;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.ExternalId;
import org.lookback.refusal.Refusal;

/** Identifiers: the hospital's own number, ours, and a person's ID number, which is never kept as a number of something. */
final class Numbers {

    /** How this product numbers bookings. */
    static final String OURS = "https://lookback.example.org/fhir/NamingSystem/appointment";

    private static final String TYPES = "http://terminology.hl7.org/CodeSystem/v2-0203";
    private static final List<String> ID_NUMBER_TYPES = List.of("NI", "NNCHN");
    private static final Pattern LIKE_ID_NUMBER = Pattern.compile("\\d{17}[\\dXx]");
    private static final int SYSTEM = 200;
    private static final int VALUE = 100;

    private Numbers() {}

    /** @throws Refusal NUMBER_REQUIRED */
    static ExternalId required(Addressed addressed, List<Identifier> identifiers) {
        return own(addressed, identifiers)
                .orElseThrow(() -> Refusal.invalid("NUMBER_REQUIRED", "请在 identifier 中填写本院的编号（system 和 value 都要有）。"));
    }

    static Optional<ExternalId> own(Addressed addressed, List<Identifier> identifiers) {
        if (addressed.number() != null) {
            return Optional.of(addressed.number());
        }
        return identifiers.stream()
                .filter(one -> one.hasSystem() && one.hasValue() && !isIdNumber(one))
                .filter(one -> !OURS.equals(one.getSystem()))
                .map(one -> checked(new ExternalId(one.getSystem(), one.getValue())))
                .findFirst();
    }

    static @Nullable String idNumber(List<Identifier> identifiers) {
        return identifiers.stream()
                .filter(one -> one.hasValue() && isIdNumber(one))
                .map(Identifier::getValue)
                .findFirst()
                .orElse(null);
    }

    static ExternalId checked(ExternalId number) {
        if (number.system().length() > SYSTEM || number.value().length() > VALUE) {
            throw Refusal.invalid(
                    "NUMBER_TOO_LONG", "identifier 太长：system 最多 %d 字，value 最多 %d 字。".formatted(SYSTEM, VALUE));
        }
        if (LIKE_ID_NUMBER.matcher(number.value()).matches()) {
            throw Refusal.invalid(
                    "NUMBER_IS_ID_NUMBER", "identifier 里是身份证号：请加 type（v2-0203 的 NI），并另给一个本院自己的编号，身份证号不作编号使用。");
        }
        return number;
    }

    private static boolean isIdNumber(Identifier identifier) {
        return identifier.getType().getCoding().stream()
                .anyMatch(coding -> TYPES.equals(coding.getSystem()) && ID_NUMBER_TYPES.contains(coding.getCode()));
    }
}
