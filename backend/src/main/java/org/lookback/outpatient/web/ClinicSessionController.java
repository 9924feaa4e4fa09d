package org.lookback.outpatient.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.outpatient.CancelReason;
import org.lookback.outpatient.ClinicRegister;
import org.lookback.outpatient.SessionList;
import org.lookback.outpatient.Sessions;
import org.lookback.outpatient.Slot;
import org.lookback.refusal.FormWords;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sessions of a hospital with their slots; its desk cancels them. */
@RestController
@RequestMapping("/api/outpatient/sessions")
@Tag(name = "门诊号源")
class ClinicSessionController {

    private final ClinicRegister register;
    private final Sessions sessions;
    private final ClinicStaff staff;

    ClinicSessionController(ClinicRegister register, Sessions sessions, ClinicStaff staff) {
        this.register = register;
        this.sessions = sessions;
        this.staff = staff;
    }

    record Found(List<SessionLook> items, int total) {}

    @GetMapping
    @Operation(summary = "一家医院某日的出诊：总号数、余号数、是否停诊")
    Found list(
            @RequestParam String hospital,
            @RequestParam LocalDate day,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        var found = register.sessions(hospital, day, offset, limit);
        return new Found(found.items().stream().map(SessionLook::of).toList(), found.total());
    }

    record SlotLook(String id, OffsetDateTime startsAt, OffsetDateTime endsAt, String status, String statusName) {

        static SlotLook of(Slot slot) {
            return new SlotLook(
                    slot.id(),
                    slot.startsAt().atZone(DistrictTime.ZONE).toOffsetDateTime(),
                    slot.endsAt().atZone(DistrictTime.ZONE).toOffsetDateTime(),
                    slot.status().name(),
                    slot.status().label());
        }
    }

    record Slots(List<SlotLook> items, int total) {}

    @GetMapping("/{id}/slots")
    @Operation(summary = "一次出诊的全部号及状态")
    Slots slots(@PathVariable String id) {
        var items = register.slots(id).stream().map(SlotLook::of).toList();
        return new Slots(items, items.size());
    }

    record Cancelling(@Nullable String reason) {}

    record Cancelled(SessionLook session, int appointments) {}

    @PostMapping("/{id}/cancel")
    @Operation(summary = "停诊：全部号不再可约，已约患者的预约由医院取消、不计爽约；原因 reason 为 PROV 或 PROV_PERS")
    Cancelled cancel(@PathVariable String id, @RequestBody Cancelling order, Authentication login) {
        staff.desk(register.session(id).hospital(), login);
        var reason = FormWords.choice(CancelReason.class, order.reason(), "SESSION_CANCEL_REASON", "停诊原因");
        var hit = sessions.cancel(id, reason, login.getName());
        var slots = register.slots(id);
        return new Cancelled(SessionLook.of(new SessionList.Line(register.session(id), slots.size(), 0)), hit.size());
    }
}
