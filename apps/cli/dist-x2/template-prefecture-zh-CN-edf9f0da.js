module.exports = {"file":"prefecture/zh-CN.hbs",get outline(){const value=JSON.parse("[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,17],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[1,56],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,62],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,85],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,92],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,27],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,33],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,58],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,65],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,86],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,92],\"words\":\"issuer.hasStorageNote\",\"parts\":[\"issuer\",\"hasStorageNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,130],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,137],\"words\":\"issuer.storageNote\",\"parts\":[\"issuer\",\"storageNote\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,165],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,171],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,194],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,201],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,7],\"words\":\"brief.hasNumber\",\"parts\":[\"brief\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,32],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,39],\"words\":\"brief.number\",\"parts\":[\"brief\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[3,54],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,60],\"words\":\"brief.hasTotalNumber\",\"parts\":[\"brief\",\"hasTotalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,85],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,92],\"words\":\"brief.totalNumber\",\"parts\":[\"brief\",\"totalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[4,7],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[4,14],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[6,7],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[7,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[7,7],\"words\":\"counts.hasProjects\",\"parts\":[\"counts\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[9,20],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[9,28],\"words\":\"counts.projects\",\"parts\":[\"counts\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,49]}]]},{\"type\":\"helper\",\"at\":[10,20],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[10,28],\"words\":\"counts.exclusive\",\"parts\":[\"counts\",\"exclusive\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[10,50]}]]},{\"type\":\"helper\",\"at\":[11,20],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[11,28],\"words\":\"counts.shared\",\"parts\":[\"counts\",\"shared\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[11,47]}]]},{\"type\":\"block\",\"at\":[12,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,7],\"words\":\"counts.hasLoans\",\"parts\":[\"counts\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[12,43],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,49],\"words\":\"counts.loans\",\"parts\":[\"counts\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[12,63],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[12,72],\"words\":\"counts.loans\",\"parts\":[\"counts\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[12,90]}]]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[17,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[17,7],\"words\":\"counts.hasProjects\",\"parts\":[\"counts\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[18,6],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[18,13],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[18,29],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[18,55],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[18,63],\"words\":\"counts.projects\",\"parts\":[\"counts\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[18,88],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[18,95],\"words\":\"counts.projects\",\"parts\":[\"counts\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[18,113],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,119],\"words\":\"counts.hasExclusive\",\"parts\":[\"counts\",\"hasExclusive\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[18,144],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[18,152],\"words\":\"counts.exclusive\",\"parts\":[\"counts\",\"exclusive\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[18,170],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,176],\"words\":\"counts.hasLoans\",\"parts\":[\"counts\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[18,196],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,202],\"words\":\"counts.loans\",\"parts\":[\"counts\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[18,216],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[18,225],\"words\":\"counts.loans\",\"parts\":[\"counts\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[18,265],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,271],\"words\":\"counts.hasGrants\",\"parts\":[\"counts\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[18,296],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[18,304],\"words\":\"counts.grantProjects\",\"parts\":[\"counts\",\"grantProjects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[18,327],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,333],\"words\":\"counts.grants\",\"parts\":[\"counts\",\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[18,348],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[18,357],\"words\":\"counts.grants\",\"parts\":[\"counts\",\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[18,406],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,412],\"words\":\"counts.hasShared\",\"parts\":[\"counts\",\"hasShared\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[18,435],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[18,443],\"words\":\"counts.shared\",\"parts\":[\"counts\",\"shared\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[18,463],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,469],\"words\":\"counts.sharedLoans\",\"parts\":[\"counts\",\"sharedLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[18,489],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[18,498],\"words\":\"counts.sharedLoans\",\"parts\":[\"counts\",\"sharedLoans\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[19,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[19,7],\"words\":\"hasCounties\",\"parts\":[\"hasCounties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[19,31],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[19,39],\"words\":\"counts.counties\",\"parts\":[\"counts\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[19,57],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[19,65],\"words\":\"counties\",\"parts\":[\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"c\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[19,84],\"words\":\"c.name\",\"parts\":[\"c\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[19,101],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[19,108],\"words\":\"counts.counties\",\"parts\":[\"counts\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[21,6],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[21,13],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[21,31],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[21,49],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,57],\"words\":\"counts.projects\",\"parts\":[\"counts\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[21,83],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,89],\"words\":\"counts.hasUnplaced\",\"parts\":[\"counts\",\"hasUnplaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,111],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,119],\"words\":\"counts.unplaced\",\"parts\":[\"counts\",\"unplaced\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[21,145],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,151],\"words\":\"hasEstimated\",\"parts\":[\"hasEstimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[21,189],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,195],\"words\":\"hasEstimated\",\"parts\":[\"hasEstimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,209],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,217],\"words\":\"counts.estimated\",\"parts\":[\"counts\",\"estimated\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[23,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,7],\"words\":\"apart.has\",\"parts\":[\"apart\",\"has\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[23,21],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[23,29],\"words\":\"apart.regions\",\"parts\":[\"apart\",\"regions\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,53],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[25,12],\"words\":\"place.short\",\"parts\":[\"place\",\"short\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[27,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[27,9],\"words\":\"tiles\",\"parts\":[\"tiles\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"t\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[27,37],\"words\":\"t.key\",\"parts\":[\"t\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[27,55],\"words\":\"t.name\",\"parts\":[\"t\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[27,75],\"words\":\"t.series\",\"parts\":[\"t\",\"series\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[31,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[31,7],\"words\":\"counts.hasExclusive\",\"parts\":[\"counts\",\"hasExclusive\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[33,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[33,7],\"words\":\"exclusive.hasSentences\",\"parts\":[\"exclusive\",\"hasSentences\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[33,31],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[33,39],\"words\":\"exclusive.rows\",\"parts\":[\"exclusive\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"partial\",\"at\":[33,65],\"name\":\"partials/project-sentence-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[35,8],\"words\":\"place.short\",\"parts\":[\"place\",\"short\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[35,26],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[35,34],\"words\":\"counts.exclusive\",\"parts\":[\"counts\",\"exclusive\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[35,80],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[35,88],\"words\":\"exclusive.funders\",\"parts\":[\"exclusive\",\"funders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"f\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[35,116],\"words\":\"f.name\",\"parts\":[\"f\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[35,124],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[35,130],\"words\":\"f.isShortened\",\"parts\":[\"f\",\"isShortened\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[35,152],\"words\":\"f.short\",\"parts\":[\"f\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[36,95],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[36,102],\"words\":\"counts.loans\",\"parts\":[\"counts\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[37,12],\"words\":\"place.short\",\"parts\":[\"place\",\"short\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[40,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[40,9],\"words\":\"exclusive.rows\",\"parts\":[\"exclusive\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[40,42],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[40,50],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[40,56],\"words\":\"p.isDoubtful\",\"parts\":[\"p\",\"isDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[40,78],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[40,85],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[40,97],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[40,104],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[40,118]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[40,138],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[40,148],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[40,154],\"words\":\"p.isGrant\",\"parts\":[\"p\",\"isGrant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[40,183],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[40,190],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[40,206]}]]},{\"type\":\"helper\",\"at\":[40,224],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[40,233],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[40,247]}]]},{\"type\":\"helper\",\"at\":[40,265],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[40,272],\"words\":\"p.status\",\"parts\":[\"p\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[40,286]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,7],\"words\":\"counts.hasLoans\",\"parts\":[\"counts\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[43,82],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[43,91],\"words\":\"counts.loans\",\"parts\":[\"counts\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[43,109]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[45,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[45,7],\"words\":\"exclusive.hasDoubtful\",\"parts\":[\"exclusive\",\"hasDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[46,29],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[46,36],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[50,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[50,7],\"words\":\"counts.hasShared\",\"parts\":[\"counts\",\"hasShared\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[52,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[52,7],\"words\":\"shared.hasSentences\",\"parts\":[\"shared\",\"hasSentences\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[52,28],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[52,36],\"words\":\"shared.rows\",\"parts\":[\"shared\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"partial\",\"at\":[52,59],\"name\":\"partials/project-sentence-zh-CN\",\"values\":[],\"options\":[]},{\"type\":\"block\",\"at\":[52,96],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[52,102],\"words\":\"p.hasOthers\",\"parts\":[\"p\",\"hasOthers\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[52,118],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[52,126],\"words\":\"p.others\",\"parts\":[\"p\",\"others\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"o\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[52,145],\"words\":\"o.name\",\"parts\":[\"o\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[52,169],\"words\":\"../place.short\",\"parts\":[\"place\",\"short\"],\"depth\":1,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[54,17],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[54,25],\"words\":\"counts.shared\",\"parts\":[\"counts\",\"shared\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[54,65],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[54,73],\"words\":\"shared.funders\",\"parts\":[\"shared\",\"funders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"f\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[54,98],\"words\":\"f.name\",\"parts\":[\"f\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[54,106],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[54,112],\"words\":\"f.isShortened\",\"parts\":[\"f\",\"isShortened\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[54,134],\"words\":\"f.short\",\"parts\":[\"f\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[55,85],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[55,92],\"words\":\"counts.sharedLoans\",\"parts\":[\"counts\",\"sharedLoans\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[56,12],\"words\":\"place.short\",\"parts\":[\"place\",\"short\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[59,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[59,9],\"words\":\"shared.rows\",\"parts\":[\"shared\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[59,39],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[59,47],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[59,53],\"words\":\"p.isDoubtful\",\"parts\":[\"p\",\"isDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[59,75],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[59,82],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[59,94],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[59,101],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[59,115]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[59,135],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[59,154],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[59,163],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[59,177]}]]},{\"type\":\"block\",\"at\":[59,195],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[59,201],\"words\":\"p.hasOthers\",\"parts\":[\"p\",\"hasOthers\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[59,214],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[59,222],\"words\":\"p.others\",\"parts\":[\"p\",\"others\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"o\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[59,241],\"words\":\"o.name\",\"parts\":[\"o\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[63,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[63,7],\"words\":\"shared.hasDoubtful\",\"parts\":[\"shared\",\"hasDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[64,29],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[64,36],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[68,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[68,7],\"words\":\"hasResults\",\"parts\":[\"hasResults\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[70,39],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[70,45],\"words\":\"hasBoth\",\"parts\":[\"hasBoth\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[72,12],\"words\":\"place.short\",\"parts\":[\"place\",\"short\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[75,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[75,9],\"words\":\"results\",\"parts\":[\"results\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[76,23],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[77,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[77,9],\"words\":\"r.planned\",\"parts\":[\"r\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[77,39],\"words\":\"row.what\",\"parts\":[\"row\",\"what\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[77,49],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[77,56],\"words\":\"row\",\"parts\":[\"row\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[77,81],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[77,91],\"words\":\"row.value\",\"parts\":[\"row\",\"value\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[77,111],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[77,118],\"words\":\"row.date\",\"parts\":[\"row\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[77,132]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[79,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[79,9],\"words\":\"r.reported\",\"parts\":[\"r\",\"reported\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[79,40],\"words\":\"row.what\",\"parts\":[\"row\",\"what\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[79,50],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[79,57],\"words\":\"row\",\"parts\":[\"row\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[79,82],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[79,92],\"words\":\"row.value\",\"parts\":[\"row\",\"value\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[79,112],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[79,119],\"words\":\"row.date\",\"parts\":[\"row\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[79,133]}]]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[88,7],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[88,27],\"words\":\"place.code\",\"parts\":[\"place\",\"code\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[88,39],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[88,45],\"words\":\"place.hasEdition\",\"parts\":[\"place\",\"hasEdition\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[88,71],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[88,78],\"words\":\"place.edition\",\"parts\":[\"place\",\"edition\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[88,109],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[88,115],\"words\":\"place.hasFormer\",\"parts\":[\"place\",\"hasFormer\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[88,132],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[88,139],\"words\":\"place.validFrom\",\"parts\":[\"place\",\"validFrom\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[88,164],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[88,171],\"words\":\"place.formerCode\",\"parts\":[\"place\",\"formerCode\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[89,18],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[89,24],\"words\":\"hasEstimated\",\"parts\":[\"hasEstimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[89,49],\"words\":\"place.short\",\"parts\":[\"place\",\"short\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[89,65],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[89,73],\"words\":\"counts.estimated\",\"parts\":[\"counts\",\"estimated\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[89,101],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[89,109],\"words\":\"estimated\",\"parts\":[\"estimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[89,129],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[89,137],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[89,143],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[89,157],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[89,164],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[89,182],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[89,189],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[89,209],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[89,215],\"words\":\"counts.hasUnplaced\",\"parts\":[\"counts\",\"hasUnplaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[89,247],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[89,255],\"words\":\"counts.unplaced\",\"parts\":[\"counts\",\"unplaced\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[90,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[90,7],\"words\":\"hasProposed\",\"parts\":[\"hasProposed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[90,28],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[90,36],\"words\":\"counts.proposed\",\"parts\":[\"counts\",\"proposed\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[90,58],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[90,66],\"words\":\"proposed\",\"parts\":[\"proposed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[90,85],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[90,94],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[90,100],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[90,113],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[90,120],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[90,142],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[90,148],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[90,158],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[90,167],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[90,195],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[90,202],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[91,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[91,7],\"words\":\"hasDropped\",\"parts\":[\"hasDropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[91,29],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[91,37],\"words\":\"counts.dropped\",\"parts\":[\"counts\",\"dropped\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[91,62],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[91,70],\"words\":\"dropped\",\"parts\":[\"dropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[91,88],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[91,97],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[91,103],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[91,116],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[91,123],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[91,147],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[91,153],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[91,163],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[91,172],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[91,200],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[91,207],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[93,9],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[93,17],\"words\":\"counts.consulted\",\"parts\":[\"counts\",\"consulted\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[95,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[95,9],\"words\":\"changes\",\"parts\":[\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[95,18],\"name\":\"partials/what-changed-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[96,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[96,7],\"words\":\"hasSources\",\"parts\":[\"hasSources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[99,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[99,9],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[99,35],\"words\":\"s.key\",\"parts\":[\"s\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[99,46],\"words\":\"s.text\",\"parts\":[\"s\",\"text\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"partial\",\"at\":[103,1],\"name\":\"partials/imprint-zh-CN\",\"values\":[],\"options\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:1:79","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:1:85",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:1:105","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:2:50","text",{"name":"at","hash":{},"data":data}))
    + "issuer=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:2:58",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:2:78","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:2:116","text",{"name":"at","hash":{},"data":data}))
    + "storage-note=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:2:130",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"storageNote"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:2:157","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:2:188","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:2:194",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:2:214","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:3:24","text",{"name":"at","hash":{},"data":data}))
    + "<issue>第"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:3:32",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"number"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:3:53","text",{"name":"at","hash":{},"data":data}))
    + "期"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:3:54",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasTotalNumber"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:3:120","text",{"name":"at","hash":{},"data":data}))
    + "</issue>";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:3:82","text",{"name":"at","hash":{},"data":data}))
    + "（总第"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:3:85",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"totalNumber"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:3:111","text",{"name":"at","hash":{},"data":data}))
    + "期）";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:8:1","text",{"name":"at","hash":{},"data":data}))
    + "<key-figures>\n<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:9:20",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"projects"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:9:58","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>来源载明地点的项目</label></key-figure>\n<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:10:20",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"exclusive"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:10:59","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>本地项目</label></key-figure>\n<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:11:20",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"shared"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:11:56","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>跨地区项目</label></key-figure>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:12:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:13:1","text",{"name":"at","hash":{},"data":data}))
    + "</key-figures>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:12:24","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:12:43",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"loans"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:12:116","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>本地项目贷款</label></key-figure>";
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:12:63",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"loans"),{"name":"amount","hash":{"form":"large"},"data":data}));
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:12:107","text",{"name":"at","hash":{},"data":data}))
    + "不详";
},"10":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:6",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，来源载明地点在"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:27",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"place"), "name", {"start":{"line":18,"column":28},"end":{"line":18,"column":38}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:41","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "的国际金融组织贷款和赠款项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:55",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:80","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（只计已批准的）"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:88",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"projects"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:112","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:113",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasExclusive"),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:406",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasShared"),{"name":"if","hash":{},"fn":container.program(18, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:556","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:19:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasCounties"),{"name":"if","hash":{},"fn":container.program(21, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:140","text",{"name":"at","hash":{},"data":data}))
    + "本地项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:144",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"exclusive"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:170",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:265",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:398","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:193","text",{"name":"at","hash":{},"data":data}))
    + "，贷款"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:196",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"loans"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(14, data, 0),"data":data})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:216",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"loans"),{"name":"amount","hash":{},"data":data}));
},"14":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:18:247","text",{"name":"at","hash":{},"data":data}))
    + "金额不详";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:289","text",{"name":"at","hash":{},"data":data}))
    + "，单独赠款项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:296",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"grantProjects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:326","text",{"name":"at","hash":{},"data":data}))
    + "、"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:327",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"grants"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(17, data, 0),"data":data})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:348",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"grants"),{"name":"amount","hash":{},"data":data}));
},"17":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:18:380","text",{"name":"at","hash":{},"data":data}))
    + "金额不详";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:430","text",{"name":"at","hash":{},"data":data}))
    + "跨地区项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:435",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"shared"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:458","text",{"name":"at","hash":{},"data":data}))
    + "，贷款合计"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:463",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"sharedLoans"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.program(20, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:535","text",{"name":"at","hash":{},"data":data}))
    + "，各地份额不详，金额不分摊。";
},"19":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:18:489",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"sharedLoans"),{"name":"amount","hash":{},"data":data}));
},"20":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:18:526","text",{"name":"at","hash":{},"data":data}))
    + "不详";
},"21":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:19:20","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>来源载明的县市区"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:19:31",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"counties"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:19:56","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "："
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:19:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"counties"),{"name":"list","hash":{},"fn":container.program(22, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:19:101",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"counties"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:19:125","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</p>";
},"22":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:19:82",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:21:1","text",{"name":"at","hash":{},"data":data}))
    + "<p>截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:21:6",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:21:19","text",{"name":"at","hash":{},"data":data}))
    + "，所查来源载明地点在"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:21:29",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"place"), "name", {"start":{"line":21,"column":30},"end":{"line":21,"column":40}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:21:43","text",{"name":"at","hash":{},"data":data}))
    + "的已批准项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:21:49",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:21:74","text",{"name":"at","hash":{},"data":data}))
    + "，不表示没有项目。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:21:83",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasUnplaced"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:21:189",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasEstimated"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:21:263","text",{"name":"at","hash":{},"data":data}))
    + "</p>\n";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:21:109","text",{"name":"at","hash":{},"data":data}))
    + "另有"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:21:111",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"unplaced"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:21:136","text",{"name":"at","hash":{},"data":data}))
    + "项目，来源未列地点"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:21:145",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasEstimated"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.program(26, data, 0),"data":data})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:21:165","text",{"name":"at","hash":{},"data":data}))
    + "；";
},"26":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:21:174","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"27":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:21:209",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"estimated"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:21:235","text",{"name":"at","hash":{},"data":data}))
    + "项目只能按线路走向推定，未经核实，不计入。";
},"28":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:23:18","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:23:21",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"apart"),"regions"),{"name":"list","hash":{},"fn":container.program(29, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:23:70","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "另行统计，不含在内。</p>";
},"29":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:23:51",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"30":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:27:23","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:27:35",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:27:44","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:27:53",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:27:63","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" series=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:27:73",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"series"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:27:85","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"></datum>";
},"31":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:32:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>本地项目</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:33:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"exclusive"),"hasSentences"),{"name":"if","hash":{},"fn":container.program(32, data, 0, blockParams),"inverse":container.program(34, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:33:31",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"exclusive"),"rows"),{"name":"each","hash":{},"fn":container.program(33, data, 1),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:33:62","text",{"name":"at","hash":{},"data":data}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:33:65",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/project-sentence-zh-CN"),depth0,{"name":"partials/project-sentence-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:33:102","text",{"name":"at","hash":{},"data":data}))
    + "</p>\n";
},"34":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:35:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>只在"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:35:6",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"place"), "short", {"start":{"line":35,"column":7},"end":{"line":35,"column":18}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:35:21","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "实施的项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:35:26",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"exclusive"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:35:52","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，见<ref to=\"exclusive\"/>，资金方为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:35:80",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"exclusive"),"funders"),{"name":"list","hash":{},"fn":container.program(35, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:35:178","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</p>\n<table id=\"exclusive\" columns=\"left left left left right left\" weights=\"3 0 0 0 0 0\" unit=\"单位："
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:36:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"loans"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:36:116","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" class=\"compact\" continued=\"续表\">\n<caption>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:37:10",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"place"), "short", {"start":{"line":37,"column":11},"end":{"line":37,"column":22}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:37:25","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "本地项目</caption>\n<thead><tr><th>项目</th><th>编号</th><th>资金方</th><th>批准日期</th><th>金额</th><th>状态</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:40:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"exclusive"),"rows"),{"name":"each","hash":{},"fn":container.program(37, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:42:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:43:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(40, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:44:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:45:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"exclusive"),"hasDoubtful"),{"name":"if","hash":{},"fn":container.program(41, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:46:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"source\">数据来源见各行。截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:46:29",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:46:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</p>\n";
},"35":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:35:114",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:35:124",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isShortened"),{"name":"if","hash":{},"fn":container.program(36, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:35:145","text",{"name":"at","hash":{},"data":data}))
    + "（以下简称"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:35:150",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"short"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:35:161","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）";
},"37":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:40:32","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:40:40",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:40:50",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDoubtful"),{"name":"if","hash":{},"fn":container.program(38, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:40:78",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:40:88","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:40:97",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:40:127","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:40:136",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:40:148",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isGrant"),{"name":"if","hash":{},"fn":container.program(39, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:40:174","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:40:183",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:40:215","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:40:224",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:40:256","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:40:265",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"status"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:40:295","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"38":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:40:70","text",{"name":"at","hash":{},"data":data}))
    + "*";
},"39":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:40:165","text",{"name":"at","hash":{},"data":data}))
    + "赠款";
},"40":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:43:24","text",{"name":"at","hash":{},"data":data}))
    + "<tfoot><tr><td>贷款合计</td><td>—</td><td>—</td><td>—</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:43:82",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"loans"),{"name":"amount","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:43:118","text",{"name":"at","hash":{},"data":data}))
    + "</td><td>—</td></tr></tfoot>";
},"41":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:45:30","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">注：*为存疑金额。</p>";
},"42":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:51:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>跨地区项目</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:52:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"shared"),"hasSentences"),{"name":"if","hash":{},"fn":container.program(43, data, 0, blockParams, depths),"inverse":container.program(47, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:52:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"shared"),"rows"),{"name":"each","hash":{},"fn":container.program(44, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"44":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:52:56","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:52:59",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/project-sentence-zh-CN"),depth0,{"name":"partials/project-sentence-zh-CN","data":data,"blockParams":blockParams,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:52:96",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasOthers"),{"name":"if","hash":{},"fn":container.program(45, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:52:204","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"45":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:52:115","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "项目与"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:52:118",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(blockParams[1][0],"others"),{"name":"list","hash":{},"fn":container.program(46, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:52:162","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "共同实施，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:52:167",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depths[1],"place"), "short", {"start":{"line":52,"column":168},"end":{"line":52,"column":182}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:52:185","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "的份额不详，金额不分摊。";
},"46":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:52:143",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"47":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:54:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>与其他地州市共同实施的项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:54:17",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"shared"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:54:40","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，见<ref to=\"shared\"/>，资金方为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:54:65",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"shared"),"funders"),{"name":"list","hash":{},"fn":container.program(48, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:54:160","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。表列金额为项目全部金额。</p>\n<table id=\"shared\" columns=\"left left left right left\" weights=\"3 0 0 0 2\" unit=\"单位："
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:55:85",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"sharedLoans"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:55:112","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" class=\"compact\" continued=\"续表\">\n<caption>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:56:10",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"place"), "short", {"start":{"line":56,"column":11},"end":{"line":56,"column":22}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:56:25","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "参与的跨地区项目</caption>\n<thead><tr><th>项目</th><th>编号</th><th>资金方</th><th>全部金额</th><th>共同实施地</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:59:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"shared"),"rows"),{"name":"each","hash":{},"fn":container.program(50, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:61:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:63:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"shared"),"hasDoubtful"),{"name":"if","hash":{},"fn":container.program(55, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:64:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"source\">数据来源见各行。截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:64:29",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:64:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</p>\n";
},"48":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:54:96",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:54:106",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isShortened"),{"name":"if","hash":{},"fn":container.program(49, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"49":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:54:127","text",{"name":"at","hash":{},"data":data}))
    + "（以下简称"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:54:132",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"short"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:54:143","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）";
},"50":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:59:29","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:59:37",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:59:47",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDoubtful"),{"name":"if","hash":{},"fn":container.program(51, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:59:75",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:59:85","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:59:94",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:59:124","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:59:133",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:59:145","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:59:154",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:59:186","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:59:195",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasOthers"),{"name":"if","hash":{},"fn":container.program(52, data, 0, blockParams),"inverse":container.program(54, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:59:274","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"51":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:59:67","text",{"name":"at","hash":{},"data":data}))
    + "*";
},"52":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:59:214",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(blockParams[1][0],"others"),{"name":"list","hash":{},"fn":container.program(53, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"53":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:59:239",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"54":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:59:266","text",{"name":"at","hash":{},"data":data}))
    + "—";
},"55":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:63:27","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">注：*为存疑金额。</p>";
},"56":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:69:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>建设和受益情况</h2>\n<p>只列本地项目中来源载明的内容；跨地区项目的建设内容不能归到一地，未列。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:70:39",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasBoth"),{"name":"if","hash":{},"fn":container.program(57, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:70:78","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<table id=\"results\" columns=\"left left right right\" weights=\"3 0 0 0\" class=\"compact\" continued=\"续表\">\n<caption>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:72:10",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"place"), "short", {"start":{"line":72,"column":11},"end":{"line":72,"column":22}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:72:25","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "本地项目的建设内容和受益人口</caption>\n<thead><tr><th>内容</th><th>口径</th><th>数值</th><th>资料日期</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:75:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"results"),{"name":"each","hash":{},"fn":container.program(58, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:82:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n";
},"57":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:70:54","text",{"name":"at","hash":{},"data":data}))
    + "计划数与报告数分列，不计算完成率。";
},"58":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:76:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><th colspan=\"4\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:76:21",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:76:31","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</th></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:77:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"planned"),{"name":"each","hash":{},"fn":container.program(59, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:79:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"reported"),{"name":"each","hash":{},"fn":container.program(60, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"59":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:77:29","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:77:37",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"what"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:77:49",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:77:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>计划</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:77:81",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[0][0],"value"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:77:102","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:77:111",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"date"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:77:141","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"60":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:79:30","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:79:38",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"what"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:79:50",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:79:62","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>报告</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:79:82",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[0][0],"value"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:79:103","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:79:112",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"date"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:79:142","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"61":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:88:63","text",{"name":"at","hash":{},"data":data}))
    + "，依据国家统计局"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:88:71",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"place"),"edition"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:88:93","text",{"name":"at","hash":{},"data":data}))
    + "版统计用区划代码";
},"62":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:88:132",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"place"),"validFrom"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:88:156","text",{"name":"at","hash":{},"data":data}))
    + "年设市以前代码为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:88:164",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"place"),"formerCode"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:88:189","text",{"name":"at","hash":{},"data":data}))
    + "，来源用原地区名称。";
},"63":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:38","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "按线路走向推定涉及"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:47",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"place"), "short", {"start":{"line":89,"column":48},"end":{"line":89,"column":59}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:62","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "的项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:65",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"estimated"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:91","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，未经核实，不计入："
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:101",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"estimated"),{"name":"list","hash":{},"fn":container.program(64, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:201","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"64":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:127",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:137",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(65, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:182",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"65":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:156","text",{"name":"at","hash":{},"data":data}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:157",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:174","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）";
},"66":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:235","text",{"name":"at","hash":{},"data":data}))
    + "来源未列地点的已批准项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:247",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"unplaced"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:272","text",{"name":"at","hash":{},"data":data}))
    + "，未归入任何地州市。";
},"67":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:90:20","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>拟议项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:90:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"proposed"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:90:53","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，不计入："
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:90:58",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"proposed"),{"name":"list","hash":{},"fn":container.program(68, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:90:214","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</li>";
},"68":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:90:83",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:90:93","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:90:94",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(69, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:90:138","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "拟议金额"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:90:142",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(70, data, 0, blockParams),"inverse":container.program(71, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:90:194","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:90:195",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"69":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:90:113",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:90:130","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，";
},"70":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:90:158",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"71":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:90:185","text",{"name":"at","hash":{},"data":data}))
    + "不详";
},"72":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:91:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>终止准备项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:91:29",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"dropped"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:91:53","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，未批准，不计入："
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:91:62",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"dropped"),{"name":"list","hash":{},"fn":container.program(73, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:91:219","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</li>";
},"73":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:91:86",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:91:96","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:91:97",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(74, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:91:141","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "来源仍列金额"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:91:147",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(75, data, 0, blockParams),"inverse":container.program(76, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:91:199","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:91:200",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"74":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:91:116",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:91:133","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，";
},"75":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:91:163",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"76":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:91:190","text",{"name":"at","hash":{},"data":data}))
    + "不详";
},"77":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"prefecture/zh-CN.hbs:95:18",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/what-changed-zh-CN"),depth0,{"name":"partials/what-changed-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"78":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:97:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>资料来源</h3>\n<ol class=\"source\">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:99:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sources"),{"name":"each","hash":{},"fn":container.program(79, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:101:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</ol>\n";
},"79":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:99:25","text",{"name":"at","hash":{},"data":data}))
    + "<li id=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:99:33",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:99:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:99:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"text"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:99:54","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<brief title=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:1:15",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"place"), "name", {"start":{"line":1,"column":16},"end":{"line":1,"column":26}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:1:29","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "外贷项目情况\" numbering=\"chinese\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:1:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:1:113","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n<masthead name=\"地州市外贷项目简报\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:2:27",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:2:86",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasStorageNote"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:2:165",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:2:222","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:3:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasNumber"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:4:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<date>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:4:7",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:4:20","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</date>\n</masthead>\n<h1>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:6:5",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"place"), "name", {"start":{"line":6,"column":6},"end":{"line":6,"column":16}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:6:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "外贷项目情况</h1>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:7:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:16:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>总体情况</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:17:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.program(23, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:23:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"apart"),"has"),{"name":"if","hash":{},"fn":container.program(28, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:24:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<chart id=\"place\" type=\"tiles\">\n<caption>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:25:10",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"place"), "short", {"start":{"line":25,"column":11},"end":{"line":25,"column":22}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:25:25","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "在各地州市中的位置</caption>\n<series id=\"touched\" label=\"本地\"/><series id=\"untouched\" label=\"其他\"/>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:27:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"tiles"),{"name":"each","hash":{},"fn":container.program(30, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:28:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</chart>\n<p class=\"note\">注：方格示意相对位置，不表示边界和面积。</p>\n\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:31:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasExclusive"),{"name":"if","hash":{},"fn":container.program(31, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:50:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasShared"),{"name":"if","hash":{},"fn":container.program(42, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:68:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasResults"),{"name":"if","hash":{},"fn":container.program(56, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:86:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>数据说明</h2>\n<ol>\n<li>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:88:5",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"place"), "name", {"start":{"line":88,"column":6},"end":{"line":88,"column":16}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:88:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "的区划代码为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:88:25",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"place"), "code", {"start":{"line":88,"column":26},"end":{"line":88,"column":36}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:88:39",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"place"),"hasEdition"),{"name":"if","hash":{},"fn":container.program(61, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:88:108","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:88:109",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"place"),"hasFormer"),{"name":"if","hash":{},"fn":container.program(62, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:88:206","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "县级单位计入所在地州市。</li>\n<li>项目按来源载明的地点归入。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:18",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasEstimated"),{"name":"if","hash":{},"fn":container.program(63, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:209",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasUnplaced"),{"name":"if","hash":{},"fn":container.program(66, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:89:289","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:90:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasProposed"),{"name":"if","hash":{},"fn":container.program(67, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:91:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasDropped"),{"name":"if","hash":{},"fn":container.program(72, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:92:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>金额为批准的承诺额，原币列示，不作汇率折算。各来源对同一项目的不同说法，见该项目的概况表。</li>\n<li>所查来源"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:93:9",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"consulted"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:93:35","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，列于组合简报；本简报只列所引用的。不详和—均指所查来源未列，不等于零。</li>\n</ol>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:95:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(77, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:96:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSources"),{"name":"if","hash":{},"fn":container.program(78, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:103:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/imprint-zh-CN"),depth0,{"name":"partials/imprint-zh-CN","data":data,"blockParams":blockParams,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"prefecture/zh-CN.hbs:104:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</brief>\n";
},"usePartial":true,"useData":true,"useDepths":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
