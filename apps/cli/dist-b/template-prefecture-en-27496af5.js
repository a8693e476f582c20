module.exports = {"file":"prefecture/en.hbs",get outline(){const value=JSON.parse("[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,68],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[1,101],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,107],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,130],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,137],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,34],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,40],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,65],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,72],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,93],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,99],\"words\":\"issuer.hasStorageNote\",\"parts\":[\"issuer\",\"hasStorageNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,137],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,144],\"words\":\"issuer.storageNote\",\"parts\":[\"issuer\",\"storageNote\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,172],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,178],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,201],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,208],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,7],\"words\":\"brief.hasNumber\",\"parts\":[\"brief\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,37],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,44],\"words\":\"brief.number\",\"parts\":[\"brief\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[3,58],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,64],\"words\":\"brief.hasTotalNumber\",\"parts\":[\"brief\",\"hasTotalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,92],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,99],\"words\":\"brief.totalNumber\",\"parts\":[\"brief\",\"totalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[4,7],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[4,14],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[6,58],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[7,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[7,7],\"words\":\"counts.hasProjects\",\"parts\":[\"counts\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[9,20],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[9,28],\"words\":\"counts.projects\",\"parts\":[\"counts\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,49]}]]},{\"type\":\"helper\",\"at\":[10,20],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[10,28],\"words\":\"counts.exclusive\",\"parts\":[\"counts\",\"exclusive\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[10,50]}]]},{\"type\":\"helper\",\"at\":[11,20],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[11,28],\"words\":\"counts.shared\",\"parts\":[\"counts\",\"shared\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[11,47]}]]},{\"type\":\"block\",\"at\":[12,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,7],\"words\":\"counts.hasLoans\",\"parts\":[\"counts\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[12,43],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,49],\"words\":\"counts.loans\",\"parts\":[\"counts\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[12,63],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[12,72],\"words\":\"counts.loans\",\"parts\":[\"counts\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[12,90]}]]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[17,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[17,7],\"words\":\"counts.hasProjects\",\"parts\":[\"counts\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[18,10],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[18,17],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[18,42],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[18,50],\"words\":\"counts.projects\",\"parts\":[\"counts\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[18,131],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[18,176],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[18,183],\"words\":\"counts.projects\",\"parts\":[\"counts\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[18,201],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,207],\"words\":\"counts.hasExclusive\",\"parts\":[\"counts\",\"hasExclusive\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[18,239],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[18,247],\"words\":\"counts.exclusive\",\"parts\":[\"counts\",\"exclusive\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[18,265],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,271],\"words\":\"counts.hasLoans\",\"parts\":[\"counts\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[18,304],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,310],\"words\":\"counts.loans\",\"parts\":[\"counts\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[18,324],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[18,333],\"words\":\"counts.loans\",\"parts\":[\"counts\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[18,383],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,389],\"words\":\"counts.hasGrants\",\"parts\":[\"counts\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[18,429],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[18,437],\"words\":\"counts.grantProjects\",\"parts\":[\"counts\",\"grantProjects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[18,461],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,467],\"words\":\"counts.grants\",\"parts\":[\"counts\",\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[18,482],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[18,491],\"words\":\"counts.grants\",\"parts\":[\"counts\",\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[18,548],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,554],\"words\":\"counts.hasShared\",\"parts\":[\"counts\",\"hasShared\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[18,580],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[18,588],\"words\":\"counts.shared\",\"parts\":[\"counts\",\"shared\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[18,619],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,625],\"words\":\"counts.sharedLoans\",\"parts\":[\"counts\",\"sharedLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[18,645],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[18,654],\"words\":\"counts.sharedLoans\",\"parts\":[\"counts\",\"sharedLoans\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[19,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[19,7],\"words\":\"hasCounties\",\"parts\":[\"hasCounties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[19,63],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[19,71],\"words\":\"counts.counties\",\"parts\":[\"counts\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[19,90],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[19,98],\"words\":\"counties\",\"parts\":[\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"c\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[19,117],\"words\":\"c.name\",\"parts\":[\"c\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[19,136],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[19,143],\"words\":\"counts.counties\",\"parts\":[\"counts\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[21,10],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[21,17],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[21,52],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,60],\"words\":\"counts.projects\",\"parts\":[\"counts\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[21,83],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[21,136],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,142],\"words\":\"counts.hasUnplaced\",\"parts\":[\"counts\",\"hasUnplaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,195],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,203],\"words\":\"counts.unplaced\",\"parts\":[\"counts\",\"unplaced\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[21,228],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,234],\"words\":\"hasEstimated\",\"parts\":[\"hasEstimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,300],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,308],\"words\":\"counts.estimated\",\"parts\":[\"counts\",\"estimated\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[23,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,7],\"words\":\"apart.has\",\"parts\":[\"apart\",\"has\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[23,21],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[23,29],\"words\":\"apart.regions\",\"parts\":[\"apart\",\"regions\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,53],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[25,12],\"words\":\"place.short\",\"parts\":[\"place\",\"short\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[27,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[27,9],\"words\":\"tiles\",\"parts\":[\"tiles\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"t\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[27,37],\"words\":\"t.key\",\"parts\":[\"t\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[27,55],\"words\":\"t.name\",\"parts\":[\"t\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[27,75],\"words\":\"t.series\",\"parts\":[\"t\",\"series\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[31,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[31,7],\"words\":\"counts.hasExclusive\",\"parts\":[\"counts\",\"hasExclusive\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[33,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[33,7],\"words\":\"exclusive.hasSentences\",\"parts\":[\"exclusive\",\"hasSentences\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[33,31],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[33,39],\"words\":\"exclusive.rows\",\"parts\":[\"exclusive\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"partial\",\"at\":[33,65],\"name\":\"partials/project-sentence-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[35,18],\"words\":\"place.short\",\"parts\":[\"place\",\"short\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[35,39],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[35,47],\"words\":\"counts.exclusive\",\"parts\":[\"counts\",\"exclusive\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[35,103],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[35,111],\"words\":\"exclusive.funders\",\"parts\":[\"exclusive\",\"funders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"f\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[35,139],\"words\":\"f.name\",\"parts\":[\"f\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[35,147],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[35,153],\"words\":\"f.isShortened\",\"parts\":[\"f\",\"isShortened\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[35,172],\"words\":\"f.short\",\"parts\":[\"f\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[36,92],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[36,99],\"words\":\"counts.loans\",\"parts\":[\"counts\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[37,34],\"words\":\"place.short\",\"parts\":[\"place\",\"short\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[40,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[40,9],\"words\":\"exclusive.rows\",\"parts\":[\"exclusive\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[40,42],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[40,50],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[40,56],\"words\":\"p.isDoubtful\",\"parts\":[\"p\",\"isDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[40,78],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[40,85],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[40,97],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[40,104],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[40,118]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[40,138],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[40,148],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[40,154],\"words\":\"p.isGrant\",\"parts\":[\"p\",\"isGrant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[40,187],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[40,194],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[40,210]}]]},{\"type\":\"helper\",\"at\":[40,228],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[40,237],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[40,251]}]]},{\"type\":\"helper\",\"at\":[40,269],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[40,276],\"words\":\"p.status\",\"parts\":[\"p\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[40,290]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,7],\"words\":\"counts.hasLoans\",\"parts\":[\"counts\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[43,90],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[43,99],\"words\":\"counts.loans\",\"parts\":[\"counts\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[43,117]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[45,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[45,7],\"words\":\"exclusive.hasDoubtful\",\"parts\":[\"exclusive\",\"hasDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[46,48],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[46,55],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[50,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[50,7],\"words\":\"counts.hasShared\",\"parts\":[\"counts\",\"hasShared\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[52,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[52,7],\"words\":\"shared.hasSentences\",\"parts\":[\"shared\",\"hasSentences\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[52,28],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[52,36],\"words\":\"shared.rows\",\"parts\":[\"shared\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"partial\",\"at\":[52,59],\"name\":\"partials/project-sentence-en\",\"values\":[],\"options\":[]},{\"type\":\"block\",\"at\":[52,93],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[52,99],\"words\":\"p.hasOthers\",\"parts\":[\"p\",\"hasOthers\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[52,131],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[52,139],\"words\":\"p.others\",\"parts\":[\"p\",\"others\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"o\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[52,158],\"words\":\"o.name\",\"parts\":[\"o\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[52,179],\"words\":\"../place.short\",\"parts\":[\"place\",\"short\"],\"depth\":1,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[54,44],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[54,52],\"words\":\"counts.shared\",\"parts\":[\"counts\",\"shared\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[54,102],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[54,110],\"words\":\"shared.funders\",\"parts\":[\"shared\",\"funders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"f\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[54,135],\"words\":\"f.name\",\"parts\":[\"f\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[54,143],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[54,149],\"words\":\"f.isShortened\",\"parts\":[\"f\",\"isShortened\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[54,168],\"words\":\"f.short\",\"parts\":[\"f\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[55,82],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[55,89],\"words\":\"counts.sharedLoans\",\"parts\":[\"counts\",\"sharedLoans\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[56,41],\"words\":\"place.short\",\"parts\":[\"place\",\"short\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[59,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[59,9],\"words\":\"shared.rows\",\"parts\":[\"shared\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[59,39],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[59,47],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[59,53],\"words\":\"p.isDoubtful\",\"parts\":[\"p\",\"isDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[59,75],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[59,82],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[59,94],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[59,101],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[59,115]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[59,135],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[59,154],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[59,163],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[59,177]}]]},{\"type\":\"block\",\"at\":[59,195],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[59,201],\"words\":\"p.hasOthers\",\"parts\":[\"p\",\"hasOthers\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[59,214],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[59,222],\"words\":\"p.others\",\"parts\":[\"p\",\"others\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"o\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[59,241],\"words\":\"o.name\",\"parts\":[\"o\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[63,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[63,7],\"words\":\"shared.hasDoubtful\",\"parts\":[\"shared\",\"hasDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[64,48],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[64,55],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[68,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[68,7],\"words\":\"hasResults\",\"parts\":[\"hasResults\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[70,95],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[70,101],\"words\":\"hasBoth\",\"parts\":[\"hasBoth\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[72,63],\"words\":\"place.short\",\"parts\":[\"place\",\"short\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[75,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[75,9],\"words\":\"results\",\"parts\":[\"results\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[76,23],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[77,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[77,9],\"words\":\"r.planned\",\"parts\":[\"r\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[77,39],\"words\":\"row.what\",\"parts\":[\"row\",\"what\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[77,49],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[77,56],\"words\":\"row\",\"parts\":[\"row\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[77,86],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[77,96],\"words\":\"row.value\",\"parts\":[\"row\",\"value\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[77,116],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[77,123],\"words\":\"row.date\",\"parts\":[\"row\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[77,137]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[79,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[79,9],\"words\":\"r.reported\",\"parts\":[\"r\",\"reported\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[79,40],\"words\":\"row.what\",\"parts\":[\"row\",\"what\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[79,50],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[79,57],\"words\":\"row\",\"parts\":[\"row\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[79,88],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[79,98],\"words\":\"row.value\",\"parts\":[\"row\",\"value\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[79,118],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[79,125],\"words\":\"row.date\",\"parts\":[\"row\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[79,139]}]]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[88,19],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[88,37],\"words\":\"place.code\",\"parts\":[\"place\",\"code\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[88,49],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[88,55],\"words\":\"place.hasEdition\",\"parts\":[\"place\",\"hasEdition\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[88,128],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[88,135],\"words\":\"place.edition\",\"parts\":[\"place\",\"edition\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[88,159],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[88,165],\"words\":\"place.hasFormer\",\"parts\":[\"place\",\"hasFormer\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[88,209],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[88,216],\"words\":\"place.validFrom\",\"parts\":[\"place\",\"validFrom\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[88,248],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[88,255],\"words\":\"place.formerCode\",\"parts\":[\"place\",\"formerCode\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[89,48],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[89,54],\"words\":\"hasEstimated\",\"parts\":[\"hasEstimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[89,104],\"words\":\"place.short\",\"parts\":[\"place\",\"short\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[89,147],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[89,155],\"words\":\"counts.estimated\",\"parts\":[\"counts\",\"estimated\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[89,175],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[89,183],\"words\":\"estimated\",\"parts\":[\"estimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[89,203],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[89,211],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[89,217],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[89,232],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[89,239],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[89,256],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[89,263],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[89,285],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[89,291],\"words\":\"counts.hasUnplaced\",\"parts\":[\"counts\",\"hasUnplaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[89,388],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[89,396],\"words\":\"counts.unplaced\",\"parts\":[\"counts\",\"unplaced\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[89,417]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[90,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[90,7],\"words\":\"hasProposed\",\"parts\":[\"hasProposed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[90,50],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[90,58],\"words\":\"counts.proposed\",\"parts\":[\"counts\",\"proposed\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[90,77],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[90,85],\"words\":\"proposed\",\"parts\":[\"proposed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[90,104],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[90,112],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[90,118],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[90,133],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[90,140],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[90,175],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[90,181],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[90,191],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[90,200],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[90,229],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[90,236],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[91,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[91,7],\"words\":\"hasDropped\",\"parts\":[\"hasDropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[91,64],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[91,72],\"words\":\"counts.dropped\",\"parts\":[\"counts\",\"dropped\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[91,90],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[91,98],\"words\":\"dropped\",\"parts\":[\"dropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[91,116],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[91,124],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[91,130],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[91,145],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[91,152],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[91,191],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[91,197],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[91,207],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[91,216],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[91,245],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[91,252],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[93,24],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[93,32],\"words\":\"counts.consulted\",\"parts\":[\"counts\",\"consulted\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[95,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[95,9],\"words\":\"changes\",\"parts\":[\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[95,18],\"name\":\"partials/what-changed-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[96,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[96,7],\"words\":\"hasSources\",\"parts\":[\"hasSources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[99,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[99,9],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[99,35],\"words\":\"s.key\",\"parts\":[\"s\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[99,46],\"words\":\"s.text\",\"parts\":[\"s\",\"text\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"partial\",\"at\":[103,1],\"name\":\"partials/imprint-en\",\"values\":[],\"options\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:1:124","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:1:130",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:1:150","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:2:57","text",{"name":"at","hash":{},"data":data}))
    + "issuer=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:2:65",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:2:85","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:2:123","text",{"name":"at","hash":{},"data":data}))
    + "storage-note=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:2:137",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"storageNote"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:2:164","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:2:195","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:2:201",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:2:221","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:3:24","text",{"name":"at","hash":{},"data":data}))
    + "<issue>Issue "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:3:37",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"number"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:3:58",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasTotalNumber"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:3:134","text",{"name":"at","hash":{},"data":data}))
    + "</issue>";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:3:87","text",{"name":"at","hash":{},"data":data}))
    + "(No. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:3:92",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"totalNumber"),{"name":"text","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:3:119","text",{"name":"at","hash":{},"data":data}))
    + "overall)";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:8:1","text",{"name":"at","hash":{},"data":data}))
    + "<key-figures>\n<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:9:20",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"projects"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:9:58","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>Placed here by a source</label></key-figure>\n<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:10:20",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"exclusive"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:10:59","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>Exclusive</label></key-figure>\n<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:11:20",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"shared"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:11:56","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>Shared</label></key-figure>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:12:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:13:1","text",{"name":"at","hash":{},"data":data}))
    + "</key-figures>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:12:24","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:12:43",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"loans"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:12:118","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>Loans to exclusive projects</label></key-figure>";
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:12:63",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"loans"),{"name":"amount","hash":{"form":"large"},"data":data}));
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/en.hbs:12:107","text",{"name":"at","hash":{},"data":data}))
    + "n.a.";
},"10":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>As of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:10",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:24","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "the sources place "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:42",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:68","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "financed by loans or grants of international institutions in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:129",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"place"), "name", {"start":{"line":18,"column":130},"end":{"line":18,"column":140}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:143","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; only approved ones are counted."
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:176",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"projects"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:201",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasExclusive"),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:548",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasShared"),{"name":"if","hash":{},"fn":container.program(18, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:762","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:19:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasCounties"),{"name":"if","hash":{},"fn":container.program(21, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:228","text",{"name":"at","hash":{},"data":data}))
    + "Exclusive: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:239",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"exclusive"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:265",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:383",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:539","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:288","text",{"name":"at","hash":{},"data":data}))
    + ", with loans of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:304",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"loans"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(14, data, 0),"data":data})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:324",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"loans"),{"name":"amount","hash":{},"data":data}));
},"14":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/en.hbs:18:355","text",{"name":"at","hash":{},"data":data}))
    + "unknown amount";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:407","text",{"name":"at","hash":{},"data":data}))
    + "; stand-alone grants: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:429",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"grantProjects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:459","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:461",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"grants"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(17, data, 0),"data":data})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:482",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"grants"),{"name":"amount","hash":{},"data":data}));
},"17":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/en.hbs:18:514","text",{"name":"at","hash":{},"data":data}))
    + "amount n.a.";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:572","text",{"name":"at","hash":{},"data":data}))
    + "Shared: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:580",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"shared"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:603","text",{"name":"at","hash":{},"data":data}))
    + ", with loans of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:619",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"sharedLoans"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.program(20, data, 0),"data":data})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:704","text",{"name":"at","hash":{},"data":data}))
    + "in all; the split is n.a. and nothing is allocated.";
},"19":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:18:645",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"sharedLoans"),{"name":"amount","hash":{},"data":data}));
},"20":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/en.hbs:18:682","text",{"name":"at","hash":{},"data":data}))
    + "unknown amount";
},"21":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:19:20","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>County-level units that a source names: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:19:63",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"counties"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:19:89","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:19:90",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"counties"),{"name":"list","hash":{},"fn":container.program(22, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:19:134","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")."
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:19:136",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"counties"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:19:160","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>";
},"22":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/en.hbs:19:115",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:21:1","text",{"name":"at","hash":{},"data":data}))
    + "<p>As of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:21:10",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:21:24","text",{"name":"at","hash":{},"data":data}))
    + "the sources consulted place "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:21:52",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"projects"),{"name":"count","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:21:78","text",{"name":"at","hash":{},"data":data}))
    + "in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:21:81",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"place"), "name", {"start":{"line":21,"column":82},"end":{"line":21,"column":92}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:21:95","text",{"name":"at","hash":{},"data":data}))
    + ". That does not mean that there are none."
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:21:136",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasUnplaced"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:21:228",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasEstimated"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:21:334","text",{"name":"at","hash":{},"data":data}))
    + "</p>\n";
},"24":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:21:163","text",{"name":"at","hash":{},"data":data}))
    + "Without a place in the sources: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:21:195",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"unplaced"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:21:220","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"25":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:21:249","text",{"name":"at","hash":{},"data":data}))
    + "Placed by route alone, unverified and not counted: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:21:300",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"estimated"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:21:326","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"26":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:23:18","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:23:21",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"apart"),"regions"),{"name":"list","hash":{},"fn":container.program(27, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:23:71","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "are reported separately.</p>";
},"27":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/en.hbs:23:51",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"28":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:27:23","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:27:35",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:27:44","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:27:53",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:27:63","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" series=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:27:73",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"series"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:27:85","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"></datum>";
},"29":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:32:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Exclusive projects</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:33:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"exclusive"),"hasSentences"),{"name":"if","hash":{},"fn":container.program(30, data, 0, blockParams),"inverse":container.program(32, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:33:31",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"exclusive"),"rows"),{"name":"each","hash":{},"fn":container.program(31, data, 1),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:33:62","text",{"name":"at","hash":{},"data":data}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:33:65",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/project-sentence-en"),depth0,{"name":"partials/project-sentence-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:33:99","text",{"name":"at","hash":{},"data":data}))
    + "</p>\n";
},"32":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:35:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>Projects in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:35:16",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"place"), "short", {"start":{"line":35,"column":17},"end":{"line":35,"column":28}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:35:32","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "alone: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:35:39",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"exclusive"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:35:65","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; see <ref to=\"exclusive\"/>. Funders: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:35:103",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"exclusive"),"funders"),{"name":"list","hash":{},"fn":container.program(33, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:35:198","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</p>\n<table id=\"exclusive\" columns=\"left left left left right left\" weights=\"3 0 0 0 0 0\" unit=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:36:92",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"loans"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:36:113","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" class=\"compact\" continued=\"continued\">\n<caption>Exclusive projects in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:37:32",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"place"), "short", {"start":{"line":37,"column":33},"end":{"line":37,"column":44}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:37:47","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</caption>\n<thead><tr><th>Project</th><th>No.</th><th>Funder</th><th>Approved</th><th>Amount</th><th>Status</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:40:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"exclusive"),"rows"),{"name":"each","hash":{},"fn":container.program(35, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:42:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:43:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(38, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:44:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:45:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"exclusive"),"hasDoubtful"),{"name":"if","hash":{},"fn":container.program(39, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:46:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"source\">Sources: see each row. As of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:46:48",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:46:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</p>\n";
},"33":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:35:137",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:35:147",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isShortened"),{"name":"if","hash":{},"fn":container.program(34, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:35:169","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:35:170",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"short"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:35:181","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"35":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:40:32","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:40:40",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:40:50",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDoubtful"),{"name":"if","hash":{},"fn":container.program(36, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:40:78",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:40:88","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:40:97",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:40:127","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:40:136",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:40:148",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isGrant"),{"name":"if","hash":{},"fn":container.program(37, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:40:178","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:40:187",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:40:219","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:40:228",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:40:260","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:40:269",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"status"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:40:299","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"36":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/en.hbs:40:70","text",{"name":"at","hash":{},"data":data}))
    + "*";
},"37":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/en.hbs:40:166","text",{"name":"at","hash":{},"data":data}))
    + "grant";
},"38":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:43:24","text",{"name":"at","hash":{},"data":data}))
    + "<tfoot><tr><td>Loans, total</td><td>—</td><td>—</td><td>—</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:43:90",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"loans"),{"name":"amount","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:43:126","text",{"name":"at","hash":{},"data":data}))
    + "</td><td>—</td></tr></tfoot>";
},"39":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/en.hbs:45:30","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">* Doubtful amount.</p>";
},"40":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:51:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Shared projects</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:52:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"shared"),"hasSentences"),{"name":"if","hash":{},"fn":container.program(41, data, 0, blockParams, depths),"inverse":container.program(45, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"41":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:52:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"shared"),"rows"),{"name":"each","hash":{},"fn":container.program(42, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:52:56","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:52:59",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/project-sentence-en"),depth0,{"name":"partials/project-sentence-en","data":data,"blockParams":blockParams,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:52:93",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasOthers"),{"name":"if","hash":{},"fn":container.program(43, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:52:245","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"43":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:52:113","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "It is shared with "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:52:131",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(blockParams[1][0],"others"),{"name":"list","hash":{},"fn":container.program(44, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:52:175","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:52:177",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depths[1],"place"), "short", {"start":{"line":52,"column":178},"end":{"line":52,"column":192}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:52:195","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "’s part is n.a. and no amount is allocated.";
},"44":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/en.hbs:52:156",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"45":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:54:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>Projects shared with other prefectures: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:54:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"shared"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:54:67","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; see <ref to=\"shared\"/>. Funders: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:54:102",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"shared"),"funders"),{"name":"list","hash":{},"fn":container.program(46, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:54:194","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". The amounts are those of whole projects.</p>\n<table id=\"shared\" columns=\"left left left right left\" weights=\"3 0 0 0 2\" unit=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:55:82",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"sharedLoans"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:55:109","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" class=\"compact\" continued=\"continued\">\n<caption>Shared projects that include "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:56:39",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"place"), "short", {"start":{"line":56,"column":40},"end":{"line":56,"column":51}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:56:54","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</caption>\n<thead><tr><th>Project</th><th>No.</th><th>Funder</th><th>Whole amount</th><th>Shared with</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:59:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"shared"),"rows"),{"name":"each","hash":{},"fn":container.program(48, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:61:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:63:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"shared"),"hasDoubtful"),{"name":"if","hash":{},"fn":container.program(53, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:64:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"source\">Sources: see each row. As of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:64:48",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:64:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</p>\n";
},"46":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:54:133",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:54:143",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isShortened"),{"name":"if","hash":{},"fn":container.program(47, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"47":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:54:165","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:54:166",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"short"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:54:177","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"48":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:59:29","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:59:37",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:59:47",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDoubtful"),{"name":"if","hash":{},"fn":container.program(49, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:59:75",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:59:85","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:59:94",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:59:124","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:59:133",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:59:145","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:59:154",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:59:186","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:59:195",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasOthers"),{"name":"if","hash":{},"fn":container.program(50, data, 0, blockParams),"inverse":container.program(52, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:59:274","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"49":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/en.hbs:59:67","text",{"name":"at","hash":{},"data":data}))
    + "*";
},"50":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:59:214",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(blockParams[1][0],"others"),{"name":"list","hash":{},"fn":container.program(51, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"51":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/en.hbs:59:239",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"52":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/en.hbs:59:266","text",{"name":"at","hash":{},"data":data}))
    + "—";
},"53":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/en.hbs:63:27","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">* Doubtful amount.</p>";
},"54":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:69:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Outputs and beneficiaries</h2>\n<p>Exclusive projects only: what a shared project builds cannot be assigned to one prefecture."
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:70:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasBoth"),{"name":"if","hash":{},"fn":container.program(55, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:70:187","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<table id=\"results\" columns=\"left left right right\" weights=\"3 0 0 0\" class=\"compact\" continued=\"continued\">\n<caption>Outputs and beneficiaries of exclusive projects in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:72:61",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"place"), "short", {"start":{"line":72,"column":62},"end":{"line":72,"column":73}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:72:76","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</caption>\n<thead><tr><th>Item</th><th>Basis</th><th>Value</th><th>Date of source</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:75:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"results"),{"name":"each","hash":{},"fn":container.program(56, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:82:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n";
},"55":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/en.hbs:70:111","text",{"name":"at","hash":{},"data":data}))
    + "Planned and reported values stand apart; no completion rate is given.";
},"56":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:76:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><th colspan=\"4\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:76:21",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:76:31","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</th></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:77:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"planned"),{"name":"each","hash":{},"fn":container.program(57, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:79:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"reported"),{"name":"each","hash":{},"fn":container.program(58, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"57":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:77:29","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:77:37",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"what"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:77:49",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:77:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>planned</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:77:86",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[0][0],"value"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:77:107","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:77:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"date"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:77:146","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"58":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:79:30","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:79:38",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"what"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:79:50",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:79:62","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>reported</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:79:88",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[0][0],"value"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:79:109","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:79:118",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"date"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:79:148","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"59":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:88:73","text",{"name":"at","hash":{},"data":data}))
    + ", from the National Bureau of Statistics’ code list of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:88:128",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"place"),"edition"),{"name":"text","hash":{},"data":data}));
},"60":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:88:182","text",{"name":"at","hash":{},"data":data}))
    + "Before it became a city in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:88:209",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"place"),"validFrom"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:88:233","text",{"name":"at","hash":{},"data":data}))
    + ", its code was "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:88:248",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"place"),"formerCode"),{"name":"text","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:88:274","text",{"name":"at","hash":{},"data":data}))
    + "and sources use the older name. ";
},"61":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:89:68","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Read from their route as crossing "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:89:102",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"place"), "short", {"start":{"line":89,"column":103},"end":{"line":89,"column":114}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:89:117","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", unverified and not counted: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:89:147",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"estimated"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:89:174","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:89:175",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"estimated"),{"name":"list","hash":{},"fn":container.program(62, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:89:275","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "). ";
},"62":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:89:201",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:89:211",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(63, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:89:256",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"63":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:89:230","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:89:232",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"64":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:89:311","text",{"name":"at","hash":{},"data":data}))
    + "Approved projects without a place in the sources, assigned to no prefecture: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:89:388",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"unplaced"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:89:425","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"65":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:90:20","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>Proposed and not counted: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:90:50",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"proposed"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:90:76","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:90:77",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"proposed"),{"name":"list","hash":{},"fn":container.program(66, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:90:248","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ").</li>";
},"66":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:90:102",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:90:112",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(67, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:90:157","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", proposed amount "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:90:175",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(68, data, 0, blockParams),"inverse":container.program(69, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:90:229",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"67":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:90:131","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:90:133",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"68":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:90:191",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"69":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/en.hbs:90:218","text",{"name":"at","hash":{},"data":data}))
    + "n.a.";
},"70":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:91:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>Dropped before approval and not counted: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:91:64",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"dropped"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:91:89","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:91:90",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"dropped"),{"name":"list","hash":{},"fn":container.program(71, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:91:264","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ").</li>";
},"71":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:91:114",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:91:124",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(72, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:91:169","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", amount still listed "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:91:191",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(73, data, 0, blockParams),"inverse":container.program(74, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:91:245",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"72":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:91:143","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:91:145",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"73":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:91:207",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"74":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/en.hbs:91:234","text",{"name":"at","hash":{},"data":data}))
    + "n.a.";
},"75":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/en.hbs:95:18",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/what-changed-en"),depth0,{"name":"partials/what-changed-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"76":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:97:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Sources</h3>\n<ol class=\"source\">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:99:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sources"),{"name":"each","hash":{},"fn":container.program(77, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:101:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</ol>\n";
},"77":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:99:25","text",{"name":"at","hash":{},"data":data}))
    + "<li id=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:99:33",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:99:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:99:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"text"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:99:54","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<brief title=\"Projects financed by international institutions in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:1:66",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"place"), "name", {"start":{"line":1,"column":67},"end":{"line":1,"column":77}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:1:80","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" numbering=\"decimal\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:1:101",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:1:158","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n<masthead name=\"Prefecture Brief\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:2:34",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:2:93",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasStorageNote"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:2:172",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:2:229","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:3:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasNumber"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:4:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<date>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:4:7",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:4:20","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</date>\n</masthead>\n<h1>Projects financed by international institutions in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:6:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"place"), "name", {"start":{"line":6,"column":57},"end":{"line":6,"column":67}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:6:70","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</h1>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:7:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:16:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Overview</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:17:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.program(23, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:23:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"apart"),"has"),{"name":"if","hash":{},"fn":container.program(26, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:24:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<chart id=\"place\" type=\"tiles\">\n<caption>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:25:10",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"place"), "short", {"start":{"line":25,"column":11},"end":{"line":25,"column":22}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:25:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "among the prefectures</caption>\n<series id=\"touched\" label=\"this prefecture\"/><series id=\"untouched\" label=\"others\"/>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:27:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"tiles"),{"name":"each","hash":{},"fn":container.program(28, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:28:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</chart>\n<p class=\"note\">Tiles show relative position, not boundaries or areas.</p>\n\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:31:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasExclusive"),{"name":"if","hash":{},"fn":container.program(29, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:50:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasShared"),{"name":"if","hash":{},"fn":container.program(40, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:68:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasResults"),{"name":"if","hash":{},"fn":container.program(54, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:86:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Data notes</h2>\n<ol>\n<li>The code of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:88:17",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"place"), "name", {"start":{"line":88,"column":18},"end":{"line":88,"column":28}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:88:32","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "is "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:88:35",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"place"), "code", {"start":{"line":88,"column":36},"end":{"line":88,"column":46}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:88:49",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"place"),"hasEdition"),{"name":"if","hash":{},"fn":container.program(59, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:88:157","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:88:159",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"place"),"hasFormer"),{"name":"if","hash":{},"fn":container.program(60, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:88:313","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "County-level units count for their prefecture. Names in English are ours, for reference; they imply no view on the legal status of any territory or on its boundaries.</li>\n<li>Projects stand where a source places them. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:89:48",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasEstimated"),{"name":"if","hash":{},"fn":container.program(61, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:89:285",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasUnplaced"),{"name":"if","hash":{},"fn":container.program(64, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:89:433","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:90:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasProposed"),{"name":"if","hash":{},"fn":container.program(65, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:91:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasDropped"),{"name":"if","hash":{},"fn":container.program(70, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:92:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>Amounts are commitments as approved, in their original currency, not converted. Where sources differ on a project, its own sheet shows each value.</li>\n<li>Sources consulted: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:93:24",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"consulted"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:93:50","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", listed in the portfolio brief; here are those that are cited. n.a. and — mean that the sources consulted do not say; they are not zero.</li>\n</ol>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:95:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(75, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:96:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSources"),{"name":"if","hash":{},"fn":container.program(76, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:103:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/imprint-en"),depth0,{"name":"partials/imprint-en","data":data,"blockParams":blockParams,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/en.hbs:104:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</brief>\n";
},"usePartial":true,"useData":true,"useDepths":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
