package org.lookback.venue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;
import org.lookback.venue.UpheldComplaint;
import org.lookback.venue.VenueComplaints;
import org.lookback.venue.VenueRegister;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Upheld complaints, entered by supervisors for as long as no hotline case reports them. */
@RestController
@RequestMapping("/api/venues/{code}/complaints")
@Tag(name = "场所台账")
class VenueComplaintController {

    private static final String SUPERVISOR = "GROUP_supervisor";

    private final VenueComplaints complaints;
    private final VenueRegister register;

    VenueComplaintController(VenueComplaints complaints, VenueRegister register) {
        this.complaints = complaints;
        this.register = register;
    }

    record NewComplaint(@Nullable String caseNo, @Nullable LocalDate on) {}

    record Recorded(boolean added) {}

    record Complaints(List<UpheldComplaint> items, int total) {}

    @GetMapping
    @Operation(summary = "场所查实的投诉（新的在前）")
    Complaints list(@PathVariable String code) {
        register.venue(code);
        var items = complaints.since(code, LocalDate.EPOCH);
        return new Complaints(items, items.size());
    }

    @PostMapping
    @Operation(summary = "登记一件查实的投诉（督导员）；同一编号重复登记不重复计算")
    ResponseEntity<Recorded> upheld(
            @PathVariable String code, @RequestBody NewComplaint complaint, Authentication login) {
        if (login.getAuthorities().stream().noneMatch(group -> SUPERVISOR.equals(group.getAuthority()))) {
            throw Refusal.forbidden("SUPERVISOR_ONLY", "只有督导员可以登记查实的投诉，请联系督查室。");
        }
        if (complaint.on() == null) {
            throw Refusal.invalid("DATE_MISSING", "请填写投诉查实的日期。");
        }
        var reference = complaint.caseNo() == null ? "" : complaint.caseNo();
        var added = complaints.upheld(code, reference, complaint.on(), login.getName());
        return ResponseEntity.status(added ? HttpStatus.CREATED : HttpStatus.OK).body(new Recorded(added));
    }
}
