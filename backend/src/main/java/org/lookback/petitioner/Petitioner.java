package org.lookback.petitioner;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lookback.privacy.IdNumber;
import org.lookback.privacy.PersonName;
import org.lookback.privacy.Phone;
import org.lookback.refusal.Refusal;

/** Who is behind a case, checked and in the open; an anonymous one has nothing personal at all. [C4] [C6] */
public record Petitioner(
        @Nullable String name,
        @Nullable String gender,
        @Nullable String phone,
        @Nullable String idNumber,
        boolean anonymous,
        boolean confidential,
        boolean tipOff) {

    private static final Map<String, String> GENDERS =
            Map.of("男", "男", "女", "女", "MALE", "男", "FEMALE", "女", "M", "男", "F", "女");

    /** @throws Refusal PHONE_REQUIRED, PHONE_INVALID, ID_NUMBER_INVALID, NAME_INVALID or GENDER_INVALID */
    static Petitioner of(PetitionerForm form, boolean tipOff, LocalDate today) {
        if (Boolean.TRUE.equals(form.anonymous())) {
            return new Petitioner(null, null, null, null, true, false, tipOff);
        }
        var phone = filled(form.phone());
        if (phone == null) {
            throw Refusal.invalid("PHONE_REQUIRED", "请填写诉求人的联系电话；不愿留电话的，请选择匿名。");
        }
        var name = filled(form.name());
        var idNumber = filled(form.idNumber());
        return new Petitioner(
                name == null ? null : PersonName.of(name),
                gender(filled(form.gender())),
                Phone.of(phone),
                idNumber == null ? null : IdNumber.of(idNumber, today),
                false,
                Boolean.TRUE.equals(form.confidential()),
                tipOff);
    }

    private static @Nullable String gender(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var gender = GENDERS.get(typed.toUpperCase(Locale.ROOT));
        if (gender == null) {
            throw Refusal.invalid("GENDER_INVALID", "性别请填“男”或“女”，不清楚的可以不填。");
        }
        return gender;
    }

    private static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Whoever prints it into a log prints nobody's name. */
    @Override
    public String toString() {
        return "Petitioner[hidden]";
    }
}
