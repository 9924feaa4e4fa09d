package org.lookback.demo;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lookback.directory.Directory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The accounts a newcomer tries first, in the order of one case. */
@Component
@Profile("demo")
class DemoAccounts {

    private final Directory directory;

    DemoAccounts(Directory directory) {
        this.directory = directory;
    }

    /** One line per account: name, unit, what it is for. */
    String lines() {
        return Stream.of(
                        new Guide("li.officer1", "执法人员，发起检查、记录、送达、复查、回头看"),
                        new Guide("zhou.officer2", "执法人员，第二名检查人员"),
                        new Guide("wang.market.reviewer", "审核人，指派人员、审核措施"),
                        new Guide("zhang.market.head", "单位负责人"))
                .flatMap(guide -> directory.findPerson(guide.id).stream().map(person -> "%-22s %s · %s：%s"
                        .formatted(
                                guide.id,
                                person.name(),
                                directory.unit(person.unit()).name(),
                                guide.purpose)))
                .collect(Collectors.joining("\n  "));
    }

    private record Guide(String id, String purpose) {}
}
