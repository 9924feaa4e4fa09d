package org.lookback.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people are named who stand in for others, and where that ends; the groups follow at once. */
@Service
public class DeputyDesk {

    private final Deputies deputies;
    private final People people;
    private final Accounts accounts;
    private final Clock clock;

    DeputyDesk(Deputies deputies, People people, Accounts accounts, Clock clock) {
        this.deputies = deputies;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return what is now planned */
    @Transactional
    public Deputy name(DeputyForm form, String by, boolean administrator) {
        var today = DistrictDay.today(clock);
        var person = person(form.person(), "被代理人");
        var deputy = person(form.deputy(), "代理人");
        if (person.id().equals(deputy.id())) {
            throw Refusal.invalid("DEPUTY_SAME_PERSON", "代理人与被代理人是同一人，请另选代理人。");
        }
        rights(by, administrator).require(person, people.posts(List.of(person.id())));
        if (by.equals(deputy.id())) {
            throw Refusal.forbidden("DEPUTY_NOT_ONESELF", "不能指定自己代理别人，请由负责人或系统管理员指定。");
        }
        var plan = new DeputyPeriod(form.fromDay(), form.untilDay()).checked(today);
        var named = Deputy.named(
                person.id(), deputy.id(), plan.from(), plan.until(), DeputyPeriod.reason(form.reason()), by, today);
        requireFree(named, today);
        deputies.put(List.of(named), true);
        accounts.synchronize();
        return deputies.between(named.person(), named.deputy()).stream()
                .filter(kept ->
                        kept.person().equals(named.person()) && kept.fromDay().equals(named.fromDay()))
                .findFirst()
                .orElseThrow();
    }

    /** The deputy acts no more from now on. */
    @Transactional
    public void end(long id, String by, boolean administrator) {
        var deputy = deputies.find(id)
                .orElseThrow(() -> Refusal.notFound("DEPUTY_NOT_FOUND", "没有编号为 %d 的代理安排，请刷新页面。".formatted(id)));
        var person = people.find(deputy.person()).orElseThrow();
        rights(by, administrator).require(person, people.posts(List.of(person.id())));
        var today = DistrictDay.today(clock);
        if (!deputy.isOpenOn(today) || !deputies.end(id, today, by)) {
            throw Refusal.conflict("DEPUTY_ENDED", "这项代理已经结束，不需要再终止，请刷新页面。");
        }
        accounts.synchronize();
    }

    /** Everything that acts or will act. @param past also what is over; the reasons are for those who may name only */
    @Transactional(readOnly = true)
    public List<ShownDeputy> list(boolean past, String by, boolean administrator) {
        return new ShownDeputies(people, rights(by, administrator), by)
                .of(deputies.all(past, DistrictDay.today(clock)), DistrictDay.today(clock));
    }

    private DeputyRights rights(String by, boolean administrator) {
        return new DeputyRights(by, administrator, people.posts(List.of(by)));
    }

    private void requireFree(Deputy named, LocalDate today) {
        var from = named.fromDay();
        var until = named.untilDay();
        for (var known : deputies.about(List.of(named.person(), named.deputy()), today)) {
            if (!known.overlaps(from, until)) {
                continue;
            }
            if (known.person().equals(named.person()) && known.deputy().equals(named.deputy())) {
                throw Refusal.conflict(
                        "DEPUTY_OVERLAPS",
                        "%s 至 %s 已由同一人代理，请改日期或先终止原来的代理。".formatted(known.fromDay(), known.untilDay()));
            }
            if (known.person().equals(named.deputy())) {
                throw Refusal.conflict(
                        "DEPUTY_AWAY",
                        "%s 在 %s 至 %s 由他人代理，不能再代理别人，请另选代理人。"
                                .formatted(known.person(), known.fromDay(), known.untilDay()));
            }
        }
    }

    private Person person(@Nullable String id, String what) {
        if (id == null || id.isBlank()) {
            throw Refusal.invalid("PERSON_MISSING", "请填写%s。".formatted(what));
        }
        var person = people.find(id.strip())
                .orElseThrow(
                        () -> Refusal.notFound("PERSON_UNKNOWN", "没有账号为“%s”的人员，请核对%s的账号。".formatted(id.strip(), what)));
        if (!person.active()) {
            throw Refusal.conflict("PERSON_INACTIVE", "%s %s 已不在岗，请另选。".formatted(what, person.name()));
        }
        return person;
    }
}
