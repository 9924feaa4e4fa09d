package org.lookback.appointment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What opens a case. Everything of the patient's health or person stands under {@code clinical} and {@code persons}, which the case file never keeps.
 *
 * @param appointment our number of the booking, e.g. {@code A-20261008-000012}
 * @param trigger name of {@link Trigger}
 * @param samePerson at the door: the document is that of the booked patient; null if nobody was there
 * @param critical somebody saw critical signs already: straight to the green channel
 */
public record RescheduleForm(
        @Nullable String appointment,
        @Nullable String trigger,
        @Nullable Boolean samePerson,
        @Nullable Boolean critical,
        @Nullable Clinical clinical) {

    /** @param signs names of {@link CriticalSign} @param note at most 500 characters */
    public record Clinical(@Nullable List<@Nullable String> signs, @Nullable String note) {

        @Override
        public String toString() {
            return "Clinical[hidden]";
        }
    }
}
