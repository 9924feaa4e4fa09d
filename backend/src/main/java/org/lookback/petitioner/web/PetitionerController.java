package org.lookback.petitioner.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.web.Readers;
import org.lookback.petitioner.OpenPetitioner;
import org.lookback.petitioner.RepeatCallers;
import org.lookback.petitioner.Unmasking;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/petitioners")
@Tag(name = "诉求人")
class PetitionerController {

    private final Unmasking unmasking;
    private final RepeatCallers callers;
    private final Readers readers;

    PetitionerController(Unmasking unmasking, RepeatCallers callers, Readers readers) {
        this.unmasking = unmasking;
        this.callers = callers;
        this.readers = readers;
    }

    record Reason(@Nullable String reason) {}

    record Opened(
            String caseNo,
            @Nullable String name,
            @Nullable String gender,
            @Nullable String phone,
            @Nullable String idNumber,
            OffsetDateTime validUntil) {

        static Opened of(CaseNumber number, OpenPetitioner open) {
            var until = open.validUntil().atZone(DistrictTime.ZONE).toOffsetDateTime();
            return new Opened(number.value(), open.name(), open.gender(), open.phone(), open.idNumber(), until);
        }

        /** Whoever prints it into a log prints nobody's name. */
        @Override
        public String toString() {
            return "Opened[" + caseNo + "]";
        }
    }

    @PostMapping("/{caseNo}/unmask")
    @Operation(summary = "查看一个案件诉求人的完整信息（须写明理由，留有记录；validUntil 之后页面应重新隐藏）")
    ResponseEntity<Opened> unmask(@PathVariable String caseNo, @RequestBody Reason why, Authentication login) {
        var number = new CaseNumber(caseNo);
        var open = unmasking.open(number, Objects.requireNonNullElse(why.reason(), ""), readers.of(login));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Opened.of(number, open));
    }

    record Hits(List<HitLine> items, int total) {}

    record Wanted(@Nullable String phone) {}

    @GetMapping
    @Operation(summary = "按来电号码查找以往案件（热线中心；只给案件编号，留有记录）。号码会出现在网址里，程序请用 POST /search")
    ResponseEntity<Hits> ofPhone(@RequestParam String phone, Authentication login) {
        var found =
                callers.find(phone, readers.of(login)).stream().map(HitLine::of).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Hits(found, found.size()));
    }

    @PostMapping("/search")
    @Operation(summary = "同上，号码写在请求体里，不会留在代理服务器的日志中")
    ResponseEntity<Hits> search(@RequestBody Wanted wanted, Authentication login) {
        return ofPhone(Objects.requireNonNullElse(wanted.phone(), ""), login);
    }
}
