module.exports = {"file":"partials/head-journal-zh-CN.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[1,25],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,31],\"words\":\"issuer.hasStorageNote\",\"parts\":[\"issuer\",\"hasStorageNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,69],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,76],\"words\":\"issuer.storageNote\",\"parts\":[\"issuer\",\"storageNote\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,104],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,110],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,133],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,140],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,16],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,22],\"words\":\"brief.hasNumber\",\"parts\":[\"brief\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,41],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,48],\"words\":\"brief.number\",\"parts\":[\"brief\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[2,63],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,69],\"words\":\"brief.hasTotalNumber\",\"parts\":[\"brief\",\"hasTotalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,94],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,101],\"words\":\"brief.totalNumber\",\"parts\":[\"brief\",\"totalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[4,11],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[4,18],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[5,7],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[6,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[6,7],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[6,55],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[6,63],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[7,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[7,7],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[7,41],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[7,48],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[8,41],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,47],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,79],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[8,93],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[8,101],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[8,120],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,126],\"words\":\"scope.hasLoans\",\"parts\":[\"scope\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[8,143],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,149],\"words\":\"scope.isAllLoans\",\"parts\":[\"scope\",\"isAllLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[8,167],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[8,177],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,206],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,236],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[8,252],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[8,260],\"words\":\"headline.loanProjects\",\"parts\":[\"headline\",\"loanProjects\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"helper\",\"at\":[8,294],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[8,303],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,354],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}]},{\"type\":\"block\",\"at\":[8,376],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,382],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[8,410],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[8,418],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[8,454],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[8,463],\"words\":\"plan.loans\",\"parts\":[\"plan\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[8,476],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,482],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:1:55","text",{"name":"at","hash":{},"data":data}))
    + "storage-note=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:1:69",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"storageNote"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:1:96","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:1:127","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:1:133",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:1:153","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "　"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:2:40","text",{"name":"at","hash":{},"data":data}))
    + "第"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:2:41",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"number"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:2:62","text",{"name":"at","hash":{},"data":data}))
    + "期"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:2:63",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasTotalNumber"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:2:91","text",{"name":"at","hash":{},"data":data}))
    + "（总第"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:2:94",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"totalNumber"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:2:120","text",{"name":"at","hash":{},"data":data}))
    + "期）";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:6:26","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"subtitle\">——从有来源可查的"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:6:55",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:6:82","text",{"name":"at","hash":{},"data":data}))
    + "项目看资金、行业和地区</p>";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:7:23","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"author\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:7:41",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:7:61","text",{"name":"at","hash":{},"data":data}))
    + "</p>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:66","text",{"name":"at","hash":{},"data":data}))
    + "数据集收录已批准且涉及"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:77",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":8,"column":78},"end":{"line":8,"column":87}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:90","text",{"name":"at","hash":{},"data":data}))
    + "的项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:93",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:120",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:331","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:142","text",{"name":"at","hash":{},"data":data}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:143",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"isAllLoans"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(10, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:290","text",{"name":"at","hash":{},"data":data}))
    + "，承诺额"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:294",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{},"data":data}));
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:167",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"unless","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:201","text",{"name":"at","hash":{},"data":data}))
    + "为仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:204",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":8,"column":205},"end":{"line":8,"column":214}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:217","text",{"name":"at","hash":{},"data":data}))
    + "的贷款项目";
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/head-journal-zh-CN.hbs:8:189","text",{"name":"at","hash":{},"data":data}))
    + "均";
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:230","text",{"name":"at","hash":{},"data":data}))
    + "其中仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:234",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":8,"column":235},"end":{"line":8,"column":244}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:247","text",{"name":"at","hash":{},"data":data}))
    + "的贷款项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:252",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanProjects"),{"name":"count","hash":{},"data":data}));
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:340","text",{"name":"at","hash":{},"data":data}))
    + "数据集未收录已批准且涉及"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:352",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":8,"column":353},"end":{"line":8,"column":362}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:365","text",{"name":"at","hash":{},"data":data}))
    + "的项目。";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:396","text",{"name":"at","hash":{},"data":data}))
    + "自治区财政厅公布外贷项目累计"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:410",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:438","text",{"name":"at","hash":{},"data":data}))
    + "，“十四五”期间国际金融组织贷款"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:454",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"loans"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:475","text",{"name":"at","hash":{},"data":data}))
    + "。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:476",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/head-journal-zh-CN.hbs:8:501","text",{"name":"at","hash":{},"data":data}))
    + "前者逐笔加总，后者为公布数，口径不同，分列而不相加、不相除。";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:1:1","text",{"name":"at","hash":{},"data":data}))
    + "<masthead name=\"专题·外贷项目\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:1:25",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasStorageNote"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:1:104",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:1:161","text",{"name":"at","hash":{},"data":data}))
    + ">\n<issue>外贷项目组合简报"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:2:16",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasNumber"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:2:136","text",{"name":"at","hash":{},"data":data}))
    + "</issue>\n</masthead>\n<foot>资料截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:4:11",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:4:24","text",{"name":"at","hash":{},"data":data}))
    + "</foot>\n<h1>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:5:5",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":5,"column":6},"end":{"line":5,"column":15}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:5:18","text",{"name":"at","hash":{},"data":data}))
    + "国际金融组织贷款项目情况</h1>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:6:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:7:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:1","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"abstract\"><strong>提要</strong>　"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:41",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(11, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:376",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-zh-CN.hbs:8:545","text",{"name":"at","hash":{},"data":data}))
    + "来源不一致的逐项注明。</p>\n";
},"useData":true};Object.defineProperty(this,"spec",{value});return value}};
