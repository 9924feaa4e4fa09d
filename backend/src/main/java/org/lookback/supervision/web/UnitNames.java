package org.lookback.supervision.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.springframework.stereotype.Component;

/** What units are called, all of them read at once. */
@Component
class UnitNames {

    private final Directory directory;

    UnitNames(Directory directory) {
        this.directory = directory;
    }

    Names now() {
        return new Names(directory.units().stream().collect(Collectors.toMap(Unit::code, Unit::name)));
    }

    record Names(Map<String, String> byCode) {

        /** A unit that a diagram names and the directory does not know keeps its code. */
        String of(String code) {
            return code.isEmpty() ? "未指定单位" : byCode.getOrDefault(code, code);
        }
    }
}
