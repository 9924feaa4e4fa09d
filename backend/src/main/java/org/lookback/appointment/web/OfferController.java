package org.lookback.appointment.web;

import static org.lookback.appointment.web.RescheduleNames.local;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.OpenOffers;
import org.lookback.appointment.RescheduleLists;
import org.lookback.appointment.SlotNames;
import org.lookback.appointment.web.RescheduleNames.Names;
import org.lookback.outpatient.Slot;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Free slots a patient can choose from. */
@RestController
@Tag(name = "改约协助")
class OfferController {

    private final RescheduleSight sight;
    private final OpenOffers offers;
    private final RescheduleLists lists;
    private final RescheduleNames naming;

    OfferController(RescheduleSight sight, OpenOffers offers, RescheduleLists lists, RescheduleNames naming) {
        this.sight = sight;
        this.offers = offers;
        this.lists = lists;
        this.naming = naming;
    }

    /** A free slot. */
    record Offer(
            String slot,
            String hospital,
            String hospitalName,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            @Nullable String department,
            @Nullable String doctor) {

        static Offer of(Slot slot, Map<String, SlotNames> places, Names names) {
            var where = places.get(slot.id());
            return new Offer(
                    slot.id(),
                    slot.hospital(),
                    names.unit(slot.hospital()),
                    local(slot.startsAt()),
                    local(slot.endsAt()),
                    where == null ? null : where.department(),
                    where == null ? null : where.doctor());
        }
    }

    record Offers(List<Offer> items, int total) {}

    @GetMapping("/api/appointments/cases/{caseNo}/offers")
    @Operation(summary = "可以改约的号，原医生在前、早的在前，最多 100 个；elsewhere=true 也找其他医生和医院，session=true 只找本场出诊更晚的号")
    Offers offers(
            @PathVariable String caseNo,
            @RequestParam(defaultValue = "false") boolean elsewhere,
            @RequestParam(defaultValue = "false") boolean session,
            Authentication login) {
        var number = sight.mayReadOfHospital(caseNo, login).reschedule().number();
        var slots = session ? offers.later(number) : offers.instead(number, elsewhere);
        var places = lists.names(slots.stream().map(Slot::id).toList());
        var names = naming.now();
        var items = slots.stream().map(slot -> Offer.of(slot, places, names)).toList();
        return new Offers(items, items.size());
    }
}
