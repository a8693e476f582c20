module.exports = {"file":"partials/head-official-ru.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[1,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,7],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,17],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,24],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[2,38],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,44],\"words\":\"official.hasCopyNumber\",\"parts\":[\"official\",\"hasCopyNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,82],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,89],\"words\":\"official.copyNumber\",\"parts\":[\"official\",\"copyNumber\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,118],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,124],\"words\":\"official.hasSecrecy\",\"parts\":[\"official\",\"hasSecrecy\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,155],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,162],\"words\":\"official.secrecy\",\"parts\":[\"official\",\"secrecy\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,188],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,194],\"words\":\"official.hasUrgency\",\"parts\":[\"official\",\"hasUrgency\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,225],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,232],\"words\":\"official.urgency\",\"parts\":[\"official\",\"urgency\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,258],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,264],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,287],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,294],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,7],\"words\":\"official.hasNumber\",\"parts\":[\"official\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,35],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,42],\"words\":\"official.number\",\"parts\":[\"official\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[4,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,7],\"words\":\"official.hasSigners\",\"parts\":[\"official\",\"hasSigners\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[4,56],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[4,64],\"words\":\"official.signers\",\"parts\":[\"official\",\"signers\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[4,99],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[7,25],\"words\":\"area.within\",\"parts\":[\"area\",\"within\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[8,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,7],\"words\":\"official.hasRecipient\",\"parts\":[\"official\",\"hasRecipient\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[8,57],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[8,64],\"words\":\"official.recipient\",\"parts\":[\"official\",\"recipient\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[9,32],\"words\":\"area.within\",\"parts\":[\"area\",\"within\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[9,116],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[9,123],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[9,131],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[9,137],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[9,224],\"words\":\"published.publisher\",\"parts\":[\"published\",\"publisher\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<masthead name=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:17",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:37","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:38",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"hasCopyNumber"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:118",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"hasSecrecy"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:188",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"hasUrgency"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:258",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:315","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:3:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"hasNumber"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:4:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"hasSigners"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:5:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</masthead>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:69","text",{"name":"at","hash":{},"data":data}))
    + "copy-number=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:82",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"copyNumber"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:110","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:146","text",{"name":"at","hash":{},"data":data}))
    + "secrecy=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:155",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"secrecy"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:180","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:216","text",{"name":"at","hash":{},"data":data}))
    + "urgency=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:225",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"urgency"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:250","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:281","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:287",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:2:307","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:3:27","text",{"name":"at","hash":{},"data":data}))
    + "<number>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:3:35",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"number"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:3:59","text",{"name":"at","hash":{},"data":data}))
    + "</number>";
},"6":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:4:28","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<signers label=\"Утвердил: \">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:4:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"signers"),{"name":"each","hash":{},"fn":container.program(7, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:4:125","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</signers>";
},"7":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:4:89","text",{"name":"at","hash":{},"data":data}))
    + "<signer>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:4:97",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:4:107","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</signer>";
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:8:30","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"recipient\">Кому: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:8:57",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"recipient"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:8:84","text",{"name":"at","hash":{},"data":data}))
    + "</p>";
},"9":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:9:151","text",{"name":"at","hash":{},"data":data}))
    + "Опубликованные значения взяты из статьи финансового ведомства региона ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:9:222",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"published"), "publisher", {"start":{"line":9,"column":223},"end":{"line":9,"column":242}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:9:245","text",{"name":"at","hash":{},"data":data}))
    + "); расчётные получены построчным сложением проектов из перечня. Охват различается: значения показаны отдельно, не складываются и не делятся.";
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/head-official-ru.hbs:9:393","text",{"name":"at","hash":{},"data":data}))
    + "Значения получены построчным сложением проектов из перечня.";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:1:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:7:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h1>Доклад о проектах "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:7:23",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "within", {"start":{"line":7,"column":24},"end":{"line":7,"column":35}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:7:39","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "на средства международных финансовых организаций</h1>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:8:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"hasRecipient"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:9:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>Доклад охватывает проекты "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:9:30",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "within", {"start":{"line":9,"column":31},"end":{"line":9,"column":42}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:9:46","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "с внешним финансированием, подтверждённые источниками по состоянию на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:9:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:9:129","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:9:131",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams),"inverse":container.program(10, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-official-ru.hbs:9:460","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Где источники расходятся, приведены все значения.</p>\n";
},"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
