module.exports = {"file":"partials/head-official-zh-CN.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[1,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,7],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,17],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,24],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[2,40],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,46],\"words\":\"official.hasCopyNumber\",\"parts\":[\"official\",\"hasCopyNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,84],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,91],\"words\":\"official.copyNumber\",\"parts\":[\"official\",\"copyNumber\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,120],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,126],\"words\":\"official.hasSecrecy\",\"parts\":[\"official\",\"hasSecrecy\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,157],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,164],\"words\":\"official.secrecy\",\"parts\":[\"official\",\"secrecy\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,190],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,196],\"words\":\"official.hasUrgency\",\"parts\":[\"official\",\"hasUrgency\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,227],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,234],\"words\":\"official.urgency\",\"parts\":[\"official\",\"urgency\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,260],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,266],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,289],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,296],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,7],\"words\":\"official.hasNumber\",\"parts\":[\"official\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,35],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,42],\"words\":\"official.number\",\"parts\":[\"official\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[4,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,7],\"words\":\"official.hasSigners\",\"parts\":[\"official\",\"hasSigners\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[4,50],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[4,58],\"words\":\"official.signers\",\"parts\":[\"official\",\"signers\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[4,93],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[7,5],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[7,11],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[7,27],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[7,34],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[7,58],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[8,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,7],\"words\":\"official.hasRecipient\",\"parts\":[\"official\",\"hasRecipient\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[8,51],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[8,58],\"words\":\"official.recipient\",\"parts\":[\"official\",\"recipient\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[9,8],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[9,15],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[9,29],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[9,57],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[9,63],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[9,86],\"words\":\"published.publisher\",\"parts\":[\"published\",\"publisher\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<masthead name=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:17",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:37","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "文件\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:40",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"hasCopyNumber"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:120",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"hasSecrecy"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:190",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"hasUrgency"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:260",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:317","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:3:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"hasNumber"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:4:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"hasSigners"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:5:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</masthead>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:71","text",{"name":"at","hash":{},"data":data}))
    + "copy-number=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:84",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"copyNumber"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:112","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:148","text",{"name":"at","hash":{},"data":data}))
    + "secrecy=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:157",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"secrecy"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:182","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:218","text",{"name":"at","hash":{},"data":data}))
    + "urgency=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:227",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"urgency"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:252","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:283","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:289",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:2:309","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:3:27","text",{"name":"at","hash":{},"data":data}))
    + "<number>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:3:35",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"number"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:3:59","text",{"name":"at","hash":{},"data":data}))
    + "</number>";
},"6":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:4:28","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<signers label=\"签发人：\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:4:50",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"signers"),{"name":"each","hash":{},"fn":container.program(7, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:4:119","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</signers>";
},"7":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:4:83","text",{"name":"at","hash":{},"data":data}))
    + "<signer>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:4:91",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:4:101","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</signer>";
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:7:27",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}));
},"9":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:8:30","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"recipient\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:8:51",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"recipient"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:8:78","text",{"name":"at","hash":{},"data":data}))
    + "：</p>";
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:9:77","text",{"name":"at","hash":{},"data":data}))
    + "文中公布数取自"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:9:84",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"published"), "publisher", {"start":{"line":9,"column":85},"end":{"line":9,"column":104}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:9:107","text",{"name":"at","hash":{},"data":data}))
    + "文章，计算数由所列项目逐笔加总。两者口径不同，分列而不相加、不相除；";
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/head-official-zh-CN.hbs:9:149","text",{"name":"at","hash":{},"data":data}))
    + "文中各数由所列项目逐笔加总；";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:1:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:7:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h1>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:7:5",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:7:54","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "关于"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:7:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "name", {"start":{"line":7,"column":57},"end":{"line":7,"column":66}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:7:69","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "国际金融组织贷款项目情况的报告</h1>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:8:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"hasRecipient"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:9:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>现将截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:9:8",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:9:21","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "有来源可查的"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:9:27",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "name", {"start":{"line":9,"column":28},"end":{"line":9,"column":37}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:9:40","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "国际金融组织贷款项目情况报告如下。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:9:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(10, data, 0, blockParams),"inverse":container.program(11, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-zh-CN.hbs:9:170","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "来源不一致的数据逐项注明。</p>\n";
},"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
