module.exports = {"file":"partials/project-sentence-zh-CN.hbs",get outline(){const value=JSON.parse("[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,3],\"words\":\"this.fullName\",\"parts\":[\"fullName\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[1,18],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,24],\"words\":\"this.hasNumber\",\"parts\":[\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,41],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,48],\"words\":\"this.number\",\"parts\":[\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,70],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[1,78],\"words\":\"this.funders\",\"parts\":[\"funders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"f\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,101],\"words\":\"f.name\",\"parts\":[\"f\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,118],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,124],\"words\":\"this.isGrant\",\"parts\":[\"isGrant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"block\",\"at\":[1,148],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,154],\"words\":\"this.isCredit\",\"parts\":[\"isCredit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[1,197],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,203],\"words\":\"this.amount\",\"parts\":[\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,216],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[1,225],\"words\":\"this.amount\",\"parts\":[\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[1,238],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,244],\"words\":\"this.isMixed\",\"parts\":[\"isMixed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,290],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,296],\"words\":\"this.isDoubtful\",\"parts\":[\"isDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,325],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,331],\"words\":\"this.approval\",\"parts\":[\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,346],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,353],\"words\":\"this.approval\",\"parts\":[\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,391],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,397],\"words\":\"this.closing\",\"parts\":[\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[1,412],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,418],\"words\":\"this.isClosed\",\"parts\":[\"isClosed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,433],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,440],\"words\":\"this.closing\",\"parts\":[\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[1,466],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,473],\"words\":\"this.closing\",\"parts\":[\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[1,503],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[1,510],\"words\":\"this\",\"parts\":[],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[1,517],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,523],\"words\":\"this.isMultiProvince\",\"parts\":[\"isMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,567],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[1,575],\"words\":\"this.grants\",\"parts\":[\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,599],\"words\":\"g.lender\",\"parts\":[\"g\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[1,611],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,617],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,627],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[1,636],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[1,666],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[1,673],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:40","text",{"name":"at","hash":{},"data":data}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:41",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"number"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:61","text",{"name":"at","hash":{},"data":data}))
    + "）";
},"1":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-zh-CN.hbs:1:99",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-zh-CN.hbs:1:138","text",{"name":"at","hash":{},"data":data}))
    + "赠款";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:148",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isCredit"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-zh-CN.hbs:1:169","text",{"name":"at","hash":{},"data":data}))
    + "提供信贷";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-zh-CN.hbs:1:181","text",{"name":"at","hash":{},"data":data}))
    + "贷款";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:216",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(depth0,"amount"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:238",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isMixed"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-zh-CN.hbs:1:258","text",{"name":"at","hash":{},"data":data}))
    + "（含信贷）";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-zh-CN.hbs:1:278","text",{"name":"at","hash":{},"data":data}))
    + "，金额不详";
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-zh-CN.hbs:1:313","text",{"name":"at","hash":{},"data":data}))
    + "（存疑）";
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:346",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"approval"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:368","text",{"name":"at","hash":{},"data":data}))
    + "批准";
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-zh-CN.hbs:1:378","text",{"name":"at","hash":{},"data":data}))
    + "批准日期不详";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:411","text",{"name":"at","hash":{},"data":data}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:412",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isClosed"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(14, data, 0),"data":data})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:433",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"closing"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:454","text",{"name":"at","hash":{},"data":data}))
    + "关账";
},"14":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:464","text",{"name":"at","hash":{},"data":data}))
    + "计划"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:466",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"closing"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:487","text",{"name":"at","hash":{},"data":data}))
    + "关账";
},"15":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-zh-CN.hbs:1:545","text",{"name":"at","hash":{},"data":data}))
    + "本项目跨省实施，分省份额不详。";
},"16":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:595","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "并列"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:597",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:609","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "赠款"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:611",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(17, data, 0, blockParams),"inverse":container.program(18, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:666",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:683","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"17":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:627",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"18":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-zh-CN.hbs:1:654","text",{"name":"at","hash":{},"data":data}))
    + "，金额不详";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(depth0, "fullName", {"start":{"line":1,"column":2},"end":{"line":1,"column":15}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:18",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasNumber"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:69","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "由"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"funders"),{"name":"list","hash":{},"fn":container.program(1, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:118",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isGrant"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams),"inverse":container.program(3, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:197",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"amount"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams),"inverse":container.program(8, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:290",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isDoubtful"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:324","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:325",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"approval"),{"name":"if","hash":{},"fn":container.program(10, data, 0, blockParams),"inverse":container.program(11, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:391",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"closing"),{"name":"if","hash":{},"fn":container.program(12, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:503",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,depth0,{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:516","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:517",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isMultiProvince"),{"name":"if","hash":{},"fn":container.program(15, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-zh-CN.hbs:1:567",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"grants"),{"name":"each","hash":{},"fn":container.program(16, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
