package org.lookback.appointment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pharmacy checked and did. @param outcome HANDED_OUT or REFUSED @param bothDocuments documents of patient and relative were seen @param authorised the signed authorisation (D19) is there */
public record HandOutForm(
        @Nullable String outcome,
        @Nullable Boolean bothDocuments,
        @Nullable Boolean authorised,
        @Nullable String reason,
        @Nullable Prescribed clinical) {

    /** @param medicines at least one when handed out */
    public record Prescribed(@Nullable List<@Nullable Medicine> medicines, @Nullable String note) {

        @Override
        public String toString() {
            return "Prescribed[hidden]";
        }
    }
}
