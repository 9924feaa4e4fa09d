package org.lookback.open311;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.catalogue.Categories;
import org.lookback.catalogue.Category;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.privacy.Masking;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public may read. [C6] */
@Service
public class PublicReading {

    private static final int MOST = 1000;
    private static final int LONGEST_TEXT = 4000;

    private final StoredRequests stored;
    private final Categories categories;
    private final Directory directory;
    private final Open311Settings settings;

    PublicReading(StoredRequests stored, Categories categories, Directory directory, Open311Settings settings) {
        this.stored = stored;
        this.categories = categories;
        this.directory = directory;
        this.settings = settings;
    }

    /** The first thousand, newest first. */
    @Transactional(readOnly = true)
    public List<PublicRequest> search(RequestQuery query) {
        return shown(stored.search(query, MOST));
    }

    /** Those of these numbers that there are. @throws Refusal IDS_TOO_MANY */
    @Transactional(readOnly = true)
    public List<PublicRequest> find(Collection<String> numbers) {
        if (numbers.size() > MOST) {
            throw Refusal.invalid("IDS_TOO_MANY", "service_request_id 一次最多 %d 个，请分次查询。".formatted(MOST));
        }
        return shown(stored.find(numbers.stream().distinct().toList()));
    }

    /** @throws Refusal REQUEST_UNKNOWN, also for what is not shown to the public */
    @Transactional(readOnly = true)
    public PublicRequest get(String number) {
        return find(List.of(number)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("REQUEST_UNKNOWN", "没有这个编号的诉求，或不对外公开。"));
    }

    private List<PublicRequest> shown(List<StoredRequest> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        var names = categories.all().stream().collect(Collectors.toMap(Category::code, Category::name));
        var units = directory.units().stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        return requests.stream().map(one -> shown(one, names, units)).toList();
    }

    private PublicRequest shown(StoredRequest one, Map<String, String> names, Map<String, Unit> units) {
        boolean open = settings.isPublic(one.source());
        var unit = one.leadUnit() == null ? null : units.get(one.leadUnit());
        return new PublicRequest(
                one.number(),
                one.closedAt() != null,
                one.state().label(),
                one.category(),
                names.getOrDefault(one.category(), one.category()),
                open ? words(one.content()) : null,
                unit == null ? null : unit.name(),
                one.receivedAt(),
                one.updatedAt(),
                one.expectedAt(),
                open ? masked(one.address()) : null,
                open ? one.latitude() : null,
                open ? one.longitude() : null);
    }

    private static String words(String content) {
        var text = Masking.numbersIn(SubmittedWords.withoutMedia(content));
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT));
    }

    private static @Nullable String masked(@Nullable String address) {
        return address == null ? null : Masking.numbersIn(address);
    }
}
