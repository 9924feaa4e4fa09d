package org.lookback.open311.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.open311.ApiKey;
import org.lookback.open311.ApiKeyDesk;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/open311/keys")
@PreAuthorize("hasAuthority('GROUP_camunda-admin')")
@Tag(name = "Open311 密钥")
class ApiKeyController {

    private final ApiKeyDesk desk;

    ApiKeyController(ApiKeyDesk desk) {
        this.desk = desk;
    }

    /** @param apiKey only right after it was issued */
    record Line(
            long id,
            String name,
            @Nullable String apiKey,
            @Nullable OffsetDateTime issuedAt,
            String issuedBy,
            @Nullable OffsetDateTime revokedAt,
            @Nullable String revokedBy) {

        static Line of(ApiKey key, @Nullable String letters) {
            return new Line(
                    key.id(),
                    key.name(),
                    letters,
                    at(key.issuedAt()),
                    key.issuedBy(),
                    at(key.revokedAt()),
                    key.revokedBy());
        }

        private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
            return instant == null ? null : instant.atZone(DistrictTime.ZONE).toOffsetDateTime();
        }
    }

    record All(List<Line> items, int total) {}

    @GetMapping
    @Operation(summary = "Open311 密钥列表（不含密钥本身）")
    All list() {
        var lines = desk.all().stream().map(key -> Line.of(key, null)).toList();
        return new All(lines, lines.size());
    }

    record Order(@Nullable String name) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "发放一个 Open311 密钥；密钥只在这一次显示")
    Line issue(@RequestBody Order order, Authentication login) {
        var issued = desk.issue(order.name(), login.getName());
        return Line.of(issued.key(), issued.apiKey());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "停用一个 Open311 密钥，立即生效")
    void revoke(@PathVariable long id, Authentication login) {
        desk.revoke(id, login.getName());
    }
}
