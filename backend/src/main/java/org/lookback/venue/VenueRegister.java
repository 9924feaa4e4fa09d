package org.lookback.venue;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lookback.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be asked of and done to the register of venues (场所台账). */
@Service
public class VenueRegister {

    private static final int LONGEST_PAGE = 200;
    private static final int DEEPEST_OFFSET = 10_000;

    private final Venues venues;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    VenueRegister(Venues venues, ApplicationEventPublisher news, Clock clock) {
        this.venues = venues;
        this.news = news;
        this.clock = clock;
    }

    /** The venue with this code; a refusal that says so when there is none. */
    @Transactional(readOnly = true)
    public Venue venue(String code) {
        return venues.find(code)
                .orElseThrow(() -> Refusal.notFound("VENUE_UNKNOWN", "台账中没有编码为“%s”的场所，请核对场所编码。".formatted(code)));
    }

    @Transactional(readOnly = true)
    public Optional<Venue> find(String code) {
        return venues.find(code);
    }

    /** Several venues in one read; unknown codes are simply missing. */
    @Transactional(readOnly = true)
    public List<Venue> venues(Collection<String> codes) {
        return venues.findAll(codes);
    }

    /** The person behind a venue, in plain: show it masked, or unmask it with a reason that is logged. */
    @Transactional(readOnly = true)
    public Owner owner(String code) {
        return venues.owner(code).orElse(Owner.UNKNOWN);
    }

    @Transactional(readOnly = true)
    public Page<Venue> search(VenueQuery query) {
        if (query.offset() < 0 || query.offset() > DEEPEST_OFFSET) {
            throw Refusal.invalid(
                    "OFFSET_BAD",
                    "参数 offset 应在 0 到 %d 之间；要读完整个清单，请按编码排序并用 after=上一页最后一个场所编码。".formatted(DEEPEST_OFFSET));
        }
        if (query.after() != null && query.order() != VenueOrder.CODE) {
            throw Refusal.invalid("AFTER_BAD", "参数 after 只能与按编码排序（sort=CODE）一起使用。");
        }
        if (query.limit() < 1 || query.limit() > LONGEST_PAGE) {
            throw Refusal.invalid("LIMIT_BAD", "参数 limit 应在 1 到 %d 之间。".formatted(LONGEST_PAGE));
        }
        return venues.search(query);
    }

    @Transactional(readOnly = true)
    public List<VenueCategory> categories() {
        return venues.categories();
    }

    @Transactional(readOnly = true)
    public long count() {
        return venues.count();
    }

    /** Notes that a venue opened, paused, closed or cannot be found; the same status again changes nothing. */
    @Transactional
    public Venue changeStatus(String code, VenueStatus status, String reason, String person) {
        var why = reason.strip();
        if (why.length() < 2 || why.length() > 500) {
            throw Refusal.invalid("REASON_BAD", "请填写变更场所状态的理由（2 到 500 个字）。");
        }
        var venue = venue(code);
        if (venue.status() == status) {
            return venue;
        }
        if (!venues.changeStatus(venue, status, why, person, clock.instant())) {
            throw Refusal.conflict("STALE", "场所 %s 刚刚被他人修改，请刷新后重试。".formatted(code));
        }
        if (status == VenueStatus.CLOSED) {
            news.publishEvent(new VenueClosed(code));
        }
        return venue(code);
    }
}
