package org.lookback.patient;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lookback.privacy.IdNumber;
import org.lookback.privacy.PersonName;
import org.lookback.privacy.Phone;
import org.lookback.refusal.Refusal;

/** Who a patient is, checked and in the open. (C5) */
public record Patient(
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable LocalDate birthDate,
        @Nullable String contactName,
        @Nullable String contactRelation,
        @Nullable String contactPhone) {

    private static final int FIRST_YEAR = 1880;
    private static final int LONGEST_RELATION = 20;

    /** @throws Refusal PHONE_INVALID, ID_NUMBER_INVALID, NAME_INVALID, BIRTH_DATE_INVALID, CONTACT_RELATION_INVALID */
    static Patient of(PatientForm form, LocalDate today) {
        return new Patient(
                checked(form.name(), PersonName::of),
                checked(form.idNumber(), typed -> IdNumber.of(typed, today)),
                checked(form.phone(), Phone::of),
                born(form.birthDate(), today),
                checked(form.contactName(), PersonName::of),
                checked(form.contactRelation(), Patient::relation),
                checked(form.contactPhone(), Phone::of));
    }

    private static @Nullable String checked(@Nullable String typed, UnaryOperator<String> check) {
        return typed == null || typed.isBlank() ? null : check.apply(typed.strip());
    }

    /** Nobody is minus one year old. */
    private static @Nullable LocalDate born(@Nullable LocalDate day, LocalDate today) {
        if (day != null && (day.isAfter(today) || day.getYear() < FIRST_YEAR)) {
            throw Refusal.invalid("BIRTH_DATE_INVALID", "出生日期不能晚于今天，也不能早于 %d 年，请核对。".formatted(FIRST_YEAR));
        }
        return day;
    }

    private static String relation(String typed) {
        if (typed.codePointCount(0, typed.length()) > LONGEST_RELATION
                || typed.codePoints().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid(
                    "CONTACT_RELATION_INVALID", "联系人与患者的关系不超过 %d 个字，例如“母亲”，请核对。".formatted(LONGEST_RELATION));
        }
        return typed;
    }

    /** Whoever prints it into a log prints nobody's name. */
    @Override
    public String toString() {
        return "Patient[hidden]";
    }
}
