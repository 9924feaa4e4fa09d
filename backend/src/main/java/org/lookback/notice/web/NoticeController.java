package org.lookback.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.notice.ChannelReport;
import org.lookback.notice.Delivery;
import org.lookback.notice.DeliveryState;
import org.lookback.notice.DeliveryWatch;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notices")
@Tag(name = "通知")
class NoticeController {

    private static final Set<String> WATCHERS = Set.of("GROUP_supervisor", "GROUP_camunda-admin");

    private final DeliveryWatch watch;

    NoticeController(DeliveryWatch watch) {
        this.watch = watch;
    }

    record Listed<T>(List<T> items, long total) {}

    @GetMapping("/channels")
    @Operation(summary = "通知渠道的状态：是否可用、何时起故障、待发和失败的数量（督导员、系统管理员）")
    Listed<ChannelReport> channels(Authentication login) {
        requireWatcher(login);
        var channels = watch.channels();
        return new Listed<>(channels, channels.size());
    }

    @GetMapping
    @Operation(summary = "通知的投递记录，可按状态和案件编号筛选，新的在前（督导员、系统管理员）")
    Listed<Delivery> list(
            @RequestParam(required = false) @Nullable DeliveryState state,
            @RequestParam(required = false) @Nullable String caseNo,
            @RequestParam(defaultValue = "50") int limit,
            Authentication login) {
        requireWatcher(login);
        return new Listed<>(watch.list(state, caseNo, limit), watch.count(state, caseNo));
    }

    @PostMapping("/{id}/retry")
    @Operation(summary = "立即重发一条通知中未送达的部分（督导员、系统管理员）")
    Listed<Delivery> retry(@PathVariable String id, Authentication login) {
        requireWatcher(login);
        var deliveries = watch.retry(id);
        return new Listed<>(deliveries, deliveries.size());
    }

    private static void requireWatcher(Authentication login) {
        if (login.getAuthorities().stream().noneMatch(group -> WATCHERS.contains(group.getAuthority()))) {
            throw Refusal.forbidden("WATCHERS_ONLY", "只有督导员和系统管理员可以查看和重发通知，请联系他们。");
        }
    }
}
