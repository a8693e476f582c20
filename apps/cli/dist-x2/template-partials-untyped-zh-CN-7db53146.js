module.exports = {"file":"partials/untyped-zh-CN.hbs",get outline(){const value=JSON.parse("[{\"type\":\"helper\",\"at\":[2,26],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[2,34],\"words\":\"untyped.projects\",\"parts\":[\"untyped\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[2,64],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[2,72],\"words\":\"untyped.groups\",\"parts\":[\"untyped\",\"groups\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"block\",\"at\":[2,95],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,101],\"words\":\"../untyped.hasSeveralCurrencies\",\"parts\":[\"untyped\",\"hasSeveralCurrencies\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,135],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[2,142],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,161],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,167],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,180],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[2,189],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,221],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[2,229],\"words\":\"g.funders\",\"parts\":[\"g\",\"funders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"f\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,249],\"words\":\"f.name\",\"parts\":[\"f\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[2,257],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[2,265],\"words\":\"f.projects\",\"parts\":[\"f\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[2,277],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,283],\"words\":\"f.amount\",\"parts\":[\"f\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,294],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[2,303],\"words\":\"f.amount\",\"parts\":[\"f\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,320],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[2,330],\"words\":\"@last\",\"parts\":[\"last\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,379],\"words\":\"g.key\",\"parts\":[\"g\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[2,390],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,396],\"words\":\"g.sectors\",\"parts\":[\"g\",\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[2,415],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[2,423],\"words\":\"g.sectors\",\"parts\":[\"g\",\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,443],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[2,451],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[2,459],\"words\":\"s.projects\",\"parts\":[\"s\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[2,471],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,477],\"words\":\"s.amount\",\"parts\":[\"s\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,488],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[2,497],\"words\":\"s.amount\",\"parts\":[\"s\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,514],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[2,524],\"words\":\"@last\",\"parts\":[\"last\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[3,9],\"words\":\"untyped.groups\",\"parts\":[\"untyped\",\"groups\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[4,22],\"words\":\"g.key\",\"parts\":[\"g\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[4,114],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[4,121],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[8,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[8,9],\"words\":\"g.rows\",\"parts\":[\"g\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[9,11],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[9,28],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[9,36],\"words\":\"p.funders\",\"parts\":[\"p\",\"funders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"f\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[9,56],\"words\":\"f.name\",\"parts\":[\"f\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[9,82],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[9,89],\"words\":\"p.start\",\"parts\":[\"p\",\"start\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,102]}]]},{\"type\":\"helper\",\"at\":[9,120],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[9,127],\"words\":\"p.end\",\"parts\":[\"p\",\"end\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,138]}]]},{\"type\":\"helper\",\"at\":[9,156],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[9,165],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,179]}]]},{\"type\":\"helper\",\"at\":[9,197],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[9,204],\"words\":\"p.status\",\"parts\":[\"p\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,218]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[12,57],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[12,66],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[12,80]}]]},{\"type\":\"block\",\"at\":[14,33],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[14,39],\"words\":\"g.rounding.exists\",\"parts\":[\"g\",\"rounding\",\"exists\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[14,73],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[14,82],\"words\":\"g.rounding.amount\",\"parts\":[\"g\",\"rounding\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[15,24],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[15,31],\"words\":\"g.projects\",\"parts\":[\"g\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[15,46],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[15,53],\"words\":\"../asOf\",\"parts\":[\"asOf\"],\"depth\":1,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depths[1],"untyped"),"hasSeveralCurrencies"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:161",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.program(3, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:218","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，其中"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:221",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"funders"),{"name":"each","hash":{},"fn":container.program(4, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:358","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，见<ref to=\"untyped-"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:377",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:386","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"/>。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:390",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"sectors"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:134","text",{"name":"at","hash":{},"data":data}))
    + "以"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:135",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:152","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "计，";
},"2":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:177","text",{"name":"at","hash":{},"data":data}))
    + "承诺额"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:180",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/untyped-zh-CN.hbs:2:207","text",{"name":"at","hash":{},"data":data}))
    + "金额不详";
},"4":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:247",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:257",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:277",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:320",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(6, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:293","text",{"name":"at","hash":{},"data":data}))
    + "、"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:294",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/untyped-zh-CN.hbs:2:337","text",{"name":"at","hash":{},"data":data}))
    + "，";
},"7":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:407","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "按第一个行业分，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:415",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[1][0],"sectors"),{"name":"each","hash":{},"fn":container.program(8, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:552","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"8":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:441",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:451",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:471",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:514",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(10, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:487","text",{"name":"at","hash":{},"data":data}))
    + "、"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:488",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/untyped-zh-CN.hbs:2:531","text",{"name":"at","hash":{},"data":data}))
    + "，";
},"11":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:4:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<table id=\"untyped-"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:4:20",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:4:29","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" span=\"all\" columns=\"left left left left right left\" weights=\"3 0 0 0 0 0\" unit=\"单位："
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:4:114",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:4:131","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" class=\"compact\" continued=\"续表\">\n<caption>资金类型不详的项目</caption>\n<thead><tr><th>项目</th><th>资金方</th><th>开始</th><th>结束</th><th>承诺额</th><th>状态</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:8:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"rows"),{"name":"each","hash":{},"fn":container.program(12, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:11:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot><tr><td>合计</td><td>—</td><td>—</td><td>—</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:12:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:12:89","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>—</td></tr></tfoot>\n</table>\n<p class=\"note\">注：晚于截至日的日期为计划日期。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:14:33",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(blockParams[0][0],"rounding"),"exists"),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:14:109","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<p class=\"source\">数据来源："
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:15:24",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:15:43","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:15:46",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depths[1],"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:15:62","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</p>\n";
},"12":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:9:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:9:9",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:9:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:9:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(blockParams[0][0],"funders"),{"name":"list","hash":{},"fn":container.program(13, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:9:73","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:9:82",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"start"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:9:111","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:9:120",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"end"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:9:147","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:9:156",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:9:188","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:9:197",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"status"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:9:227","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"13":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/untyped-zh-CN.hbs:9:54",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"14":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:14:58","text",{"name":"at","hash":{},"data":data}))
    + "因四舍五入，分项之和与合计相差"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:14:73",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(blockParams[1][0],"rounding"),"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:14:101","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>类型不详的资金</h2>\n<p>来源列有承诺额、但未说明是贷款还是赠款的项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:26",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:52","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，不计入贷款和赠款合计。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:64",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"groups"),{"name":"each","hash":{},"fn":container.program(0, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:2:569","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-zh-CN.hbs:3:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"groups"),{"name":"each","hash":{},"fn":container.program(11, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"useData":true,"useDepths":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
