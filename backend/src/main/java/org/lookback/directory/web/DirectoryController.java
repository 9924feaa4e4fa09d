package org.lookback.directory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.lookback.directory.Directory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/directory")
@Tag(name = "directory", description = "机构人员")
class DirectoryController {

    private final Directory directory;

    DirectoryController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/units")
    @Operation(summary = "全部机构")
    UnitList units() {
        var items = directory.units().stream().map(UnitResponse::of).toList();
        return new UnitList(items, items.size());
    }

    @GetMapping("/units/{code}")
    @Operation(summary = "一个机构及其人员、岗位")
    UnitStaffResponse unit(@PathVariable String code) {
        var unit = directory.unit(code);
        var people = directory.peopleOf(code);
        var posts = directory.posts(people.stream().map(person -> person.id()).toList());
        return UnitStaffResponse.of(unit, people, posts);
    }

    @GetMapping("/people/{id}")
    @Operation(summary = "一名人员及其岗位、用户组")
    PersonResponse person(@PathVariable String id) {
        var person = directory.person(id);
        return new PersonResponse(
                person.id(),
                person.name(),
                person.unit(),
                directory.unit(person.unit()).name(),
                person.active(),
                List.copyOf(directory.groupsOf(id)));
    }

    record UnitList(List<UnitResponse> items, int total) {}

    record PersonResponse(String id, String name, String unit, String unitName, boolean active, List<String> groups) {}
}
