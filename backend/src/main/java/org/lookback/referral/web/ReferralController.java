package org.lookback.referral.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.web.Readers;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.referral.CaseReferrals;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{caseNo}/referrals")
@Tag(name = "移送")
class ReferralController {

    private final CaseReferrals referrals;
    private final CaseReading reading;
    private final Readers readers;
    private final Directory directory;

    ReferralController(CaseReferrals referrals, CaseReading reading, Readers readers, Directory directory) {
        this.referrals = referrals;
        this.reading = reading;
        this.readers = readers;
        this.directory = directory;
    }

    record All(List<ReferralPage> items, int total) {}

    @GetMapping
    @Operation(summary = "案件的移送：每封移送函的签收、退回和函复（主办单位和接收机构）")
    All list(@PathVariable String caseNo, Authentication login) {
        var file = reading.get(new CaseNumber(caseNo), readers.of(login));
        var items = referrals.ofCase(file.caseNo()).stream()
                .map(one -> ReferralPage.of(one, file.title(), this::name))
                .toList();
        return new All(items, items.size());
    }

    private String name(String unit) {
        return directory.findUnit(unit).map(Unit::name).orElse(unit);
    }
}
