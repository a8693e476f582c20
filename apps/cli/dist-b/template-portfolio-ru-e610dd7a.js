module.exports = {"file":"portfolio/ru.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[1,15],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,21],\"words\":\"untyped.isAll\",\"parts\":[\"untyped\",\"isAll\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,46],\"words\":\"area.within\",\"parts\":[\"area\",\"within\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,103],\"words\":\"area.within\",\"parts\":[\"area\",\"within\"],\"depth\":0,\"isData\":false}}]},{\"type\":\"block\",\"at\":[1,193],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,199],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,222],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,229],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,7],\"words\":\"form.isOfficial\",\"parts\":[\"form\",\"isOfficial\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[2,24],\"name\":\"partials/head-official-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[2,63],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,69],\"words\":\"form.isJournal\",\"parts\":[\"form\",\"isJournal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[2,85],\"name\":\"partials/head-journal-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,47],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,53],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,78],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,85],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,106],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,112],\"words\":\"issuer.hasStorageNote\",\"parts\":[\"issuer\",\"hasStorageNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,150],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,157],\"words\":\"issuer.storageNote\",\"parts\":[\"issuer\",\"storageNote\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,185],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,191],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,214],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,221],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[4,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,7],\"words\":\"brief.hasNumber\",\"parts\":[\"brief\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[4,38],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[4,45],\"words\":\"brief.number\",\"parts\":[\"brief\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[4,59],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,65],\"words\":\"brief.hasTotalNumber\",\"parts\":[\"brief\",\"hasTotalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[4,97],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[4,104],\"words\":\"brief.totalNumber\",\"parts\":[\"brief\",\"totalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[5,7],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[5,14],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[7,5],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[7,11],\"words\":\"untyped.isAll\",\"parts\":[\"untyped\",\"isAll\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[7,36],\"words\":\"area.within\",\"parts\":[\"area\",\"within\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[7,93],\"words\":\"area.within\",\"parts\":[\"area\",\"within\"],\"depth\":0,\"isData\":false}}]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,81],\"words\":\"area.within\",\"parts\":[\"area\",\"within\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[8,165],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[8,172],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[8,180],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,186],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,273],\"words\":\"published.publisher\",\"parts\":[\"published\",\"publisher\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[9,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[9,7],\"words\":\"hasKeyFigures\",\"parts\":[\"hasKeyFigures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[10,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[10,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[10,40],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[10,48],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[10,72]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[11,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[11,7],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[11,45],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[11,53],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[11,76]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[12,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,7],\"words\":\"scope.hasLoans\",\"parts\":[\"scope\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[12,42],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[12,51],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[12,76]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[12,115],\"words\":\"area.dative\",\"parts\":[\"area\",\"dative\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[13,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[13,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[13,40],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[13,49],\"words\":\"plan.loans\",\"parts\":[\"plan\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[13,65]}]]},{\"type\":\"helper\",\"at\":[13,103],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[13,113]}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}]}]},{\"type\":\"block\",\"at\":[18,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[19,162],\"name\":\"year\",\"values\":[{\"type\":\"path\",\"at\":[19,169],\"words\":\"published.startYear\",\"parts\":[\"published\",\"startYear\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[19,223],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[19,231],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[19,255]}]]},{\"type\":\"helper\",\"at\":[19,288],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[19,296],\"words\":\"published.prefectures\",\"parts\":[\"published\",\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[19,321],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[19,329],\"words\":\"published.counties\",\"parts\":[\"published\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[19,368],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[19,376],\"words\":\"published.sectors\",\"parts\":[\"published\",\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[19,404],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[19,437],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[19,444],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[20,11],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[20,21]}],\"options\":[]},{\"type\":\"helper\",\"at\":[20,50],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[20,60]}],\"options\":[]},{\"type\":\"helper\",\"at\":[20,137],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[20,145],\"words\":\"plan.projects\",\"parts\":[\"plan\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[20,164]}]]},{\"type\":\"helper\",\"at\":[20,198],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[20,206],\"words\":\"plan.prefectures\",\"parts\":[\"plan\",\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[20,226],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[20,234],\"words\":\"plan.counties\",\"parts\":[\"plan\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[20,268],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[20,276],\"words\":\"plan.sectors\",\"parts\":[\"plan\",\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[20,299],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[20,347],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[20,356],\"words\":\"plan.loans\",\"parts\":[\"plan\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[20,394],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[20,401],\"words\":\"plan.loans\",\"parts\":[\"plan\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[22,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[22,7],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,20],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[23,27],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[23,56],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,62],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[23,74],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,80],\"words\":\"scope.funders\",\"parts\":[\"scope\",\"funders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,160],\"words\":\"area.dative\",\"parts\":[\"area\",\"dative\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[23,173],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[23,181],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,204],\"words\":\"p.fullName\",\"parts\":[\"p\",\"fullName\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[23,216],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,222],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,237],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[23,244],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[23,280],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,288],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[23,332],\"name\":\"plural\",\"values\":[{\"type\":\"path\",\"at\":[23,341],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"one\",{\"type\":\"literal\",\"at\":[23,363]}],[\"few\",{\"type\":\"literal\",\"at\":[23,381]}],[\"many\",{\"type\":\"literal\",\"at\":[23,400]}],[\"other\",{\"type\":\"literal\",\"at\":[23,420]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,440],\"words\":\"area.dative\",\"parts\":[\"area\",\"dative\"],\"depth\":0,\"isData\":false}}]},{\"type\":\"block\",\"at\":[23,461],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,467],\"words\":\"scope.funders\",\"parts\":[\"scope\",\"funders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[23,499],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[23,507],\"words\":\"scope.funders\",\"parts\":[\"scope\",\"funders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"f\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,531],\"words\":\"f.name\",\"parts\":[\"f\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[23,539],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,545],\"words\":\"f.hasShort\",\"parts\":[\"f\",\"hasShort\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,561],\"words\":\"f.short\",\"parts\":[\"f\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,596],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,602],\"words\":\"scope.hasLoans\",\"parts\":[\"scope\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[23,618],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,624],\"words\":\"scope.isAllLoans\",\"parts\":[\"scope\",\"isAllLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[23,642],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,648],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,676],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[23,685],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,743],\"words\":\"area.dative\",\"parts\":[\"area\",\"dative\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[23,756],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,762],\"words\":\"scope.hasCredits\",\"parts\":[\"scope\",\"hasCredits\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,808],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,814],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,853],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[23,862],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,962],\"words\":\"area.dative\",\"parts\":[\"area\",\"dative\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[23,975],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,981],\"words\":\"scope.hasCredits\",\"parts\":[\"scope\",\"hasCredits\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[23,1031],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,1039],\"words\":\"headline.loanProjects\",\"parts\":[\"headline\",\"loanProjects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[23,1066]}]]},{\"type\":\"block\",\"at\":[23,1074],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,1080],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,1119],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[23,1128],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[23,1192],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,1198],\"words\":\"scope.isOneLender\",\"parts\":[\"scope\",\"isOneLender\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[23,1230],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[23,1238],\"words\":\"mainLenders\",\"parts\":[\"mainLenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,1260],\"words\":\"l.short\",\"parts\":[\"l\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[23,1296],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[23,1304],\"words\":\"lenders\",\"parts\":[\"lenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"block\",\"at\":[23,1320],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[23,1330],\"words\":\"l.isAgency\",\"parts\":[\"l\",\"isAgency\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,1344],\"words\":\"l.short\",\"parts\":[\"l\",\"short\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[23,1356],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,1364],\"words\":\"l.projects\",\"parts\":[\"l\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[23,1376],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,1382],\"words\":\"l.amount\",\"parts\":[\"l\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,1394],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[23,1403],\"words\":\"l.amount\",\"parts\":[\"l\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,1420],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[23,1430],\"words\":\"l.isLast\",\"parts\":[\"l\",\"isLast\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,1489],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,1495],\"words\":\"scope.hasUnknown\",\"parts\":[\"scope\",\"hasUnknown\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,1562],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,1570],\"words\":\"scope.unknown\",\"parts\":[\"scope\",\"unknown\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[23,1589]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,1606],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,1612],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[23,1629],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,1635],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,1685],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[23,1693],\"words\":\"scope.grantFunders\",\"parts\":[\"scope\",\"grantFunders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"f\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,1722],\"words\":\"f.name\",\"parts\":[\"f\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[23,1730],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,1736],\"words\":\"f.hasShort\",\"parts\":[\"f\",\"hasShort\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,1752],\"words\":\"f.short\",\"parts\":[\"f\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,1780],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[23,1790],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,1802],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,1810],\"words\":\"headline.grants.projects\",\"parts\":[\"headline\",\"grants\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,1849],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,1855],\"words\":\"headline.grants.amount\",\"parts\":[\"headline\",\"grants\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,1879],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[23,1888],\"words\":\"headline.grants.amount\",\"parts\":[\"headline\",\"grants\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[23,1938],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[23,1945],\"words\":\"headline.grants.amount\",\"parts\":[\"headline\",\"grants\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[25,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[25,7],\"words\":\"untyped.hasRows\",\"parts\":[\"untyped\",\"hasRows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[25,43],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[25,50],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[25,68],\"words\":\"area.within\",\"parts\":[\"area\",\"within\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[25,111],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[25,119],\"words\":\"untyped.projects\",\"parts\":[\"untyped\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[25,141]}]]},{\"type\":\"block\",\"at\":[25,159],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[25,167],\"words\":\"untyped.groups\",\"parts\":[\"untyped\",\"groups\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"block\",\"at\":[25,190],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[25,200],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[25,222],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[25,231],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[25,328],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[25,335],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[25,402],\"words\":\"area.dative\",\"parts\":[\"area\",\"dative\"],\"depth\":0,\"isData\":false}}]}]},{\"type\":\"block\",\"at\":[27,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[27,7],\"words\":\"form.isJournal\",\"parts\":[\"form\",\"isJournal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[27,23],\"name\":\"partials/pull-journal-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[28,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,7],\"words\":\"scope.hasRemarks\",\"parts\":[\"scope\",\"hasRemarks\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[28,28],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,34],\"words\":\"scope.hasMultiProvince\",\"parts\":[\"scope\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,85],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[28,93],\"words\":\"headline.multiProvince.projects\",\"parts\":[\"headline\",\"multiProvince\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[28,130]}]]},{\"type\":\"block\",\"at\":[28,165],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,171],\"words\":\"scope.hasMultiLoans\",\"parts\":[\"scope\",\"hasMultiLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,202],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[28,211],\"words\":\"headline.multiProvince.loans\",\"parts\":[\"headline\",\"multiProvince\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[28,242],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,248],\"words\":\"scope.hasMultiGrants\",\"parts\":[\"scope\",\"hasMultiGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,281],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[28,290],\"words\":\"headline.multiProvince.grants\",\"parts\":[\"headline\",\"multiProvince\",\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[28,358],\"words\":\"area.genitive\",\"parts\":[\"area\",\"genitive\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[{\"type\":\"block\",\"at\":[28,387],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,393],\"words\":\"scope.hasMultiGrants\",\"parts\":[\"scope\",\"hasMultiGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,426],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[28,435],\"words\":\"headline.multiProvince.grants\",\"parts\":[\"headline\",\"multiProvince\",\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[28,496],\"words\":\"area.genitive\",\"parts\":[\"area\",\"genitive\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[28,560],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,566],\"words\":\"scope.hasUncounted\",\"parts\":[\"scope\",\"hasUncounted\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[28,586],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,592],\"words\":\"scope.hasProposed\",\"parts\":[\"scope\",\"hasProposed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,625],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[28,633],\"words\":\"headline.proposed.projects\",\"parts\":[\"headline\",\"proposed\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[28,665]}]]},{\"type\":\"block\",\"at\":[28,674],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,680],\"words\":\"scope.hasDropped\",\"parts\":[\"scope\",\"hasDropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,722],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[28,730],\"words\":\"headline.dropped.projects\",\"parts\":[\"headline\",\"dropped\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[28,761]}]]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[28,806],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[28,814],\"words\":\"headline.dropped.projects\",\"parts\":[\"headline\",\"dropped\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[28,845]}]]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[28,896],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,902],\"words\":\"scope.hasDoubtful\",\"parts\":[\"scope\",\"hasDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,963],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[28,971],\"words\":\"headline.doubtful\",\"parts\":[\"headline\",\"doubtful\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[28,994]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[28,1011],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[28,1017],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[28,1021],\"words\":\"scope.undated\",\"parts\":[\"scope\",\"undated\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[28,1035]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[28,1077],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[28,1083],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[28,1087],\"words\":\"scope.undated\",\"parts\":[\"scope\",\"undated\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[28,1101]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[30,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[30,7],\"words\":\"scope.hasLoans\",\"parts\":[\"scope\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[32,37],\"words\":\"area.dative\",\"parts\":[\"area\",\"dative\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[32,52],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[32,61],\"words\":\"lenderTotal.amount\",\"parts\":[\"lenderTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[32,83],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[32,89],\"words\":\"scope.isOneLender\",\"parts\":[\"scope\",\"isOneLender\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[32,144],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[32,152],\"words\":\"mainLenders\",\"parts\":[\"mainLenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[32,174],\"words\":\"l.short\",\"parts\":[\"l\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[32,219],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[32,225],\"words\":\"scope.isConvertible\",\"parts\":[\"scope\",\"isConvertible\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[32,293],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[32,299],\"words\":\"scope.hasAnyGrant\",\"parts\":[\"scope\",\"hasAnyGrant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[33,85],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[33,92],\"words\":\"lenderTotal.amount\",\"parts\":[\"lenderTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[37,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[37,9],\"words\":\"lenders\",\"parts\":[\"lenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"block\",\"at\":[38,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[38,7],\"words\":\"l.isAgency\",\"parts\":[\"l\",\"isAgency\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[38,57],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[38,63],\"words\":\"l.isFirstAgency\",\"parts\":[\"l\",\"isFirstAgency\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[38,102],\"words\":\"l.name\",\"parts\":[\"l\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[38,119],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[38,127],\"words\":\"l.projects\",\"parts\":[\"l\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[38,143]}]]},{\"type\":\"helper\",\"at\":[38,161],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[38,170],\"words\":\"l.amount\",\"parts\":[\"l\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[38,184]}]]},{\"type\":\"helper\",\"at\":[38,202],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[38,212],\"words\":\"l.share\",\"parts\":[\"l\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[38,225]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[41,30],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[41,38],\"words\":\"lenderTotal.projects\",\"parts\":[\"lenderTotal\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[41,64]}]]},{\"type\":\"helper\",\"at\":[41,82],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[41,91],\"words\":\"lenderTotal.amount\",\"parts\":[\"lenderTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[41,115]}]]},{\"type\":\"helper\",\"at\":[41,133],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[41,143],\"words\":\"lenderTotal.share\",\"parts\":[\"lenderTotal\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[41,166]}]]},{\"type\":\"block\",\"at\":[43,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,7],\"words\":\"hasLenderNote\",\"parts\":[\"hasLenderNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[43,38],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,44],\"words\":\"scope.hasApart\",\"parts\":[\"scope\",\"hasApart\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[43,80],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,86],\"words\":\"scope.hasMultiProvince\",\"parts\":[\"scope\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[43,138],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[43,146],\"words\":\"headline.multiProvince.projects\",\"parts\":[\"headline\",\"multiProvince\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[43,183]}]]},{\"type\":\"block\",\"at\":[43,191],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,197],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,230],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,236],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[43,283],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[43,291],\"words\":\"headline.grants.projects\",\"parts\":[\"headline\",\"grants\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[43,321]}]]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,345],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[43,353],\"words\":\"blended\",\"parts\":[\"blended\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"b\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[43,378],\"words\":\"b.name\",\"parts\":[\"b\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[43,388],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[43,395],\"words\":\"b.number\",\"parts\":[\"b\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,516],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,522],\"words\":\"lenderTotal.rounding.exists\",\"parts\":[\"lenderTotal\",\"rounding\",\"exists\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[43,607],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[43,616],\"words\":\"lenderTotal.rounding.amount\",\"parts\":[\"lenderTotal\",\"rounding\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[44,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[44,7],\"words\":\"scope.hasLoanAmount\",\"parts\":[\"scope\",\"hasLoanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[44,57],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[44,64],\"words\":\"lenderTotal.amount\",\"parts\":[\"lenderTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[44,102],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[44,109],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[47,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[47,7],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[49,93],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[49,101],\"words\":\"sectors\",\"parts\":[\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"block\",\"at\":[49,117],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[49,123],\"words\":\"s.leads\",\"parts\":[\"s\",\"leads\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[49,134],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[49,144],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[49,152],\"words\":\"s.projects\",\"parts\":[\"s\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[49,182],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[49,191],\"words\":\"s.amount\",\"parts\":[\"s\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[49,207],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[49,217],\"words\":\"s.share\",\"parts\":[\"s\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[50,85],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[50,92],\"words\":\"sectorTotal.amount\",\"parts\":[\"sectorTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[54,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[54,9],\"words\":\"sectors\",\"parts\":[\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[55,11],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[55,28],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[55,36],\"words\":\"s.projects\",\"parts\":[\"s\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[55,52]}]]},{\"type\":\"helper\",\"at\":[55,70],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[55,78],\"words\":\"s.loanProjects\",\"parts\":[\"s\",\"loanProjects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[55,98]}]]},{\"type\":\"helper\",\"at\":[55,116],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[55,125],\"words\":\"s.amount\",\"parts\":[\"s\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[55,139]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[58,30],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[58,38],\"words\":\"sectorTotal.projects\",\"parts\":[\"sectorTotal\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[58,64]}]]},{\"type\":\"helper\",\"at\":[58,82],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[58,90],\"words\":\"sectorTotal.loanProjects\",\"parts\":[\"sectorTotal\",\"loanProjects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[58,120]}]]},{\"type\":\"helper\",\"at\":[58,138],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[58,147],\"words\":\"sectorTotal.amount\",\"parts\":[\"sectorTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[58,171]}]]},{\"type\":\"block\",\"at\":[60,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[60,7],\"words\":\"hasSectorNote\",\"parts\":[\"hasSectorNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[60,38],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[60,44],\"words\":\"scope.hasApart\",\"parts\":[\"scope\",\"hasApart\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[60,84],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[60,90],\"words\":\"scope.hasMultiProvince\",\"parts\":[\"scope\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[60,139],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[60,145],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[60,179],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[60,185],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[60,293],\"words\":\"area.dative\",\"parts\":[\"area\",\"dative\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[60,315],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[60,321],\"words\":\"sectorTotal.rounding.exists\",\"parts\":[\"sectorTotal\",\"rounding\",\"exists\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[60,406],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[60,415],\"words\":\"sectorTotal.rounding.amount\",\"parts\":[\"sectorTotal\",\"rounding\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[61,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,7],\"words\":\"hasSectorSource\",\"parts\":[\"hasSectorSource\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[61,53],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,59],\"words\":\"scope.hasLoanAmount\",\"parts\":[\"scope\",\"hasLoanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[61,103],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,109],\"words\":\"apart.hasSources\",\"parts\":[\"apart\",\"hasSources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[61,143],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,149],\"words\":\"apart.hasSources\",\"parts\":[\"apart\",\"hasSources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[61,167],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,173],\"words\":\"scope.hasMultiProvince\",\"parts\":[\"scope\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[61,222],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,228],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[61,262],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,268],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[61,321],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[61,328],\"words\":\"apart\",\"parts\":[\"apart\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[61,360],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[61,367],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[64,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[64,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[67,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[67,7],\"words\":\"priority.highways\",\"parts\":[\"priority\",\"highways\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[69,106],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[69,114],\"words\":\"priority.highways\",\"parts\":[\"priority\",\"highways\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[69,137]}]]},{\"type\":\"block\",\"at\":[69,145],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[69,151],\"words\":\"priority.highwayLength\",\"parts\":[\"priority\",\"highwayLength\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[69,199],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[69,209],\"words\":\"priority.highwayLength\",\"parts\":[\"priority\",\"highwayLength\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[69,241],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[69,247],\"words\":\"priority.namedHighways\",\"parts\":[\"priority\",\"namedHighways\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[69,288],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[69,296],\"words\":\"priority.namedHighways\",\"parts\":[\"priority\",\"namedHighways\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"h\"],\"body\":[{\"type\":\"block\",\"at\":[69,327],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[69,337],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[69,360],\"words\":\"h.name\",\"parts\":[\"h\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[69,385],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[69,392],\"words\":\"priority.highwayLength\",\"parts\":[\"priority\",\"highwayLength\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[69,417],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[69,423],\"words\":\"priority.highwayProjects\",\"parts\":[\"priority\",\"highwayProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[69,483],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[69,491],\"words\":\"priority.highwayProjects\",\"parts\":[\"priority\",\"highwayProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[69,526],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[69,536],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[69,543],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[71,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[71,7],\"words\":\"priority.hasUrban\",\"parts\":[\"priority\",\"hasUrban\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[73,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[73,7],\"words\":\"priority.corridor\",\"parts\":[\"priority\",\"corridor\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[73,130],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[73,138],\"words\":\"priority.corridor\",\"parts\":[\"priority\",\"corridor\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[73,166],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[73,174],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[73,181],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[73,195],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[73,203],\"words\":\"priority.corridor\",\"parts\":[\"priority\",\"corridor\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"block\",\"at\":[73,229],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[73,235],\"words\":\"p.outputs\",\"parts\":[\"p\",\"outputs\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[73,267],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[73,277],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[73,285],\"words\":\"p.outputs\",\"parts\":[\"p\",\"outputs\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"o\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[73,305],\"words\":\"o.what\",\"parts\":[\"o\",\"what\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[73,316],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[73,326],\"words\":\"o.length\",\"parts\":[\"o\",\"length\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[73,336],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[73,343],\"words\":\"o.length\",\"parts\":[\"o\",\"length\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[74,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[74,7],\"words\":\"priority.urbanShare\",\"parts\":[\"priority\",\"urbanShare\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[74,31],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[74,37],\"words\":\"priority.urbanTransport\",\"parts\":[\"priority\",\"urbanTransport\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[74,203],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[74,211],\"words\":\"priority.urbanTransport\",\"parts\":[\"priority\",\"urbanTransport\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[74,245],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[74,255],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[74,262],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[74,392],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[74,402],\"words\":\"priority.urbanShare\",\"parts\":[\"priority\",\"urbanShare\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[74,512],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[74,520],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[74,544]}]]},{\"type\":\"helper\",\"at\":[74,574],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[74,581],\"words\":\"priority.urbanShare\",\"parts\":[\"priority\",\"urbanShare\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[76,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[76,7],\"words\":\"priority.forestryPrefectures\",\"parts\":[\"priority\",\"forestryPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[78,4],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[78,12],\"words\":\"priority.forestry\",\"parts\":[\"priority\",\"forestry\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,40],\"words\":\"p.fullName\",\"parts\":[\"p\",\"fullName\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[78,54],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[78,61],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[78,97],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[78,105],\"words\":\"../priority.forestryProvinces\",\"parts\":[\"priority\",\"forestryProvinces\"],\"depth\":1,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[78,138],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[78,144],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,167],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[78,186],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[78,195],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[78,205],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[78,211],\"words\":\"p.grant\",\"parts\":[\"p\",\"grant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[78,230],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[78,239],\"words\":\"p.grant\",\"parts\":[\"p\",\"grant\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,252],\"words\":\"p.donor\",\"parts\":[\"p\",\"donor\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[78,270],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[78,277],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,329],\"words\":\"../area.genitive\",\"parts\":[\"area\",\"genitive\"],\"depth\":1,\"isData\":false}}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,395],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[78,452],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[78,458],\"words\":\"priority.forestry\",\"parts\":[\"priority\",\"forestry\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,560],\"words\":\"area.within\",\"parts\":[\"area\",\"within\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[78,575],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[78,583],\"words\":\"priority.forestryPrefectures\",\"parts\":[\"priority\",\"forestryPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[78,615],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[78,623],\"words\":\"priority.forestryCounties\",\"parts\":[\"priority\",\"forestryCounties\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[78,671],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[78,681]}],\"options\":[]},{\"type\":\"helper\",\"at\":[78,691],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[78,701]}],\"options\":[]},{\"type\":\"helper\",\"at\":[78,711],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[78,718],\"words\":\"priority.forestryCounties\",\"parts\":[\"priority\",\"forestryCounties\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[81,77],\"words\":\"area.genitive\",\"parts\":[\"area\",\"genitive\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[81,123],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[81,130],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[81,151],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[81,159],\"words\":\"priority.vocational\",\"parts\":[\"priority\",\"vocational\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[81,237],\"words\":\"p.fullName\",\"parts\":[\"p\",\"fullName\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[81,251],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[81,258],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[81,284],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[81,296],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[81,302],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[81,319],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[81,328],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[81,338],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[81,344],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[81,366],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[81,373],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[81,386],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[81,393],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[81,465],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[81,471],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[81,492],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[81,499],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[81,512],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[81,519],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[81,546],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[81,552],\"words\":\"p.planned\",\"parts\":[\"p\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[81,596],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[81,606],\"words\":\"p.planned\",\"parts\":[\"p\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[81,618],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[81,625],\"words\":\"p.planned\",\"parts\":[\"p\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[82,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[82,7],\"words\":\"priority.aksuBeneficiaries\",\"parts\":[\"priority\",\"aksuBeneficiaries\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[84,4],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[84,12],\"words\":\"priority.aksu\",\"parts\":[\"priority\",\"aksu\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[84,36],\"words\":\"p.fullName\",\"parts\":[\"p\",\"fullName\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[84,50],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[84,57],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[84,70],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[84,76],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[84,93],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[84,102],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[84,127],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[84,138],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[84,145],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[84,176],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}}]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[84,325],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[84,335],\"words\":\"priority.aksuBeneficiaries\",\"parts\":[\"priority\",\"aksuBeneficiaries\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[84,364],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[84,371],\"words\":\"priority.aksuBeneficiaries\",\"parts\":[\"priority\",\"aksuBeneficiaries\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[84,400],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[84,408],\"words\":\"priority.aksu\",\"parts\":[\"priority\",\"aksu\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"block\",\"at\":[84,430],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[84,436],\"words\":\"p.planned\",\"parts\":[\"p\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[84,480],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[84,490],\"words\":\"p.planned\",\"parts\":[\"p\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[84,502],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[84,509],\"words\":\"p.planned\",\"parts\":[\"p\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[85,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[85,9],\"words\":\"priority.changji\",\"parts\":[\"priority\",\"changji\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[85,39],\"words\":\"p.fullName\",\"parts\":[\"p\",\"fullName\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[85,53],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[85,60],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[85,73],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[85,79],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[85,96],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[85,105],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[85,130],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[85,140],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[85,147],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[85,178],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}}]},{\"type\":\"block\",\"at\":[85,213],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[85,219],\"words\":\"p.counties\",\"parts\":[\"p\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[85,248],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[85,256],\"words\":\"p.counties\",\"parts\":[\"p\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[85,293],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[85,299],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[85,311],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[85,318],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[85,339],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[85,346],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[88,77],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[88,84],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[89,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[89,7],\"words\":\"priority.instituteYear\",\"parts\":[\"priority\",\"instituteYear\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[91,45],\"name\":\"year\",\"values\":[{\"type\":\"path\",\"at\":[91,52],\"words\":\"priority.instituteYear\",\"parts\":[\"priority\",\"instituteYear\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[91,80]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[91,167],\"words\":\"area.within\",\"parts\":[\"area\",\"within\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[91,181],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[91,188],\"words\":\"priority.instituteYear\",\"parts\":[\"priority\",\"instituteYear\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[95,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[95,7],\"words\":\"places.hasPrefectures\",\"parts\":[\"places\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,47],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[97,55],\"words\":\"places.placed\",\"parts\":[\"places\",\"placed\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[97,74]}]]},{\"type\":\"block\",\"at\":[97,107],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,113],\"words\":\"places.isOnePrefecture\",\"parts\":[\"places\",\"isOnePrefecture\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[97,137],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[97,145],\"words\":\"prefectures\",\"parts\":[\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[97,167],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[97,192],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[97,200],\"words\":\"places.distinctPrefectures\",\"parts\":[\"places\",\"distinctPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"block\",\"at\":[97,235],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,241],\"words\":\"places.hasCounties\",\"parts\":[\"places\",\"hasCounties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,263],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[97,271],\"words\":\"places.distinctCounties\",\"parts\":[\"places\",\"distinctCounties\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[97,305],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,311],\"words\":\"places.hasBoth\",\"parts\":[\"places\",\"hasBoth\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,354],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[97,362],\"words\":\"places.exclusive\",\"parts\":[\"places\",\"exclusive\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[97,384]}]]},{\"type\":\"block\",\"at\":[97,392],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,398],\"words\":\"places.hasExclusiveAmount\",\"parts\":[\"places\",\"hasExclusiveAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,453],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[97,462],\"words\":\"places.exclusiveAmount\",\"parts\":[\"places\",\"exclusiveAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[97,502],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[97,510],\"words\":\"places.shared\",\"parts\":[\"places\",\"shared\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[97,529]}]]},{\"type\":\"block\",\"at\":[97,537],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,543],\"words\":\"places.hasSharedAmount\",\"parts\":[\"places\",\"hasSharedAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,584],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[97,593],\"words\":\"places.sharedAmount\",\"parts\":[\"places\",\"sharedAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[97,631],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,637],\"words\":\"places.hasShared\",\"parts\":[\"places\",\"hasShared\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[97,655],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,661],\"words\":\"places.isOnePlaced\",\"parts\":[\"places\",\"isOnePlaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[97,725],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,731],\"words\":\"places.hasSharedAmount\",\"parts\":[\"places\",\"hasSharedAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,772],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[97,781],\"words\":\"places.sharedAmount\",\"parts\":[\"places\",\"sharedAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[97,819],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,825],\"words\":\"places.isOnePlaced\",\"parts\":[\"places\",\"isOnePlaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[97,937],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,943],\"words\":\"places.hasExclusiveAmount\",\"parts\":[\"places\",\"hasExclusiveAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,998],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[97,1007],\"words\":\"places.exclusiveAmount\",\"parts\":[\"places\",\"exclusiveAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]}]},{\"type\":\"block\",\"at\":[97,1054],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,1060],\"words\":\"places.hasShared\",\"parts\":[\"places\",\"hasShared\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[98,97],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[98,104],\"words\":\"places.exclusiveAmount\",\"parts\":[\"places\",\"exclusiveAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[102,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[102,9],\"words\":\"prefectures\",\"parts\":[\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[103,11],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[103,28],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[103,36],\"words\":\"r.projects\",\"parts\":[\"r\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[103,52]}]]},{\"type\":\"helper\",\"at\":[103,70],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[103,78],\"words\":\"r.exclusive\",\"parts\":[\"r\",\"exclusive\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[103,95]}]]},{\"type\":\"helper\",\"at\":[103,113],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[103,121],\"words\":\"r.shared\",\"parts\":[\"r\",\"shared\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[103,135]}]]},{\"type\":\"helper\",\"at\":[103,153],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[103,162],\"words\":\"r.amount\",\"parts\":[\"r\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[103,176]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[107,38],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[107,46],\"words\":\"places.placed\",\"parts\":[\"places\",\"placed\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[107,65]}]]},{\"type\":\"helper\",\"at\":[107,83],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[107,91],\"words\":\"places.exclusive\",\"parts\":[\"places\",\"exclusive\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[107,113]}]]},{\"type\":\"helper\",\"at\":[107,131],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[107,139],\"words\":\"places.shared\",\"parts\":[\"places\",\"shared\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[107,158]}]]},{\"type\":\"helper\",\"at\":[107,176],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[107,185],\"words\":\"places.exclusiveAmount\",\"parts\":[\"places\",\"exclusiveAmount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[107,213]}]]},{\"type\":\"block\",\"at\":[108,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[108,7],\"words\":\"places.estimated\",\"parts\":[\"places\",\"estimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[108,83],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[108,91],\"words\":\"places.estimatedCount\",\"parts\":[\"places\",\"estimatedCount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[108,118]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[109,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[109,7],\"words\":\"places.unplaced\",\"parts\":[\"places\",\"unplaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[109,51],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[109,59],\"words\":\"places.unplacedCount\",\"parts\":[\"places\",\"unplacedCount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[109,85]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[112,60],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[112,66],\"words\":\"places.hasOthers\",\"parts\":[\"places\",\"hasOthers\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[112,144],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[112,152],\"words\":\"places.others\",\"parts\":[\"places\",\"others\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"o\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[112,176],\"words\":\"o.name\",\"parts\":[\"o\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[113,30],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[113,37],\"words\":\"places.distinctPrefectures\",\"parts\":[\"places\",\"distinctPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[113,83],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[113,90],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[116,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[116,9],\"words\":\"prefectures\",\"parts\":[\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[116,43],\"words\":\"r.key\",\"parts\":[\"r\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[116,61],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[116,71],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[116,79],\"words\":\"r.projects\",\"parts\":[\"r\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[116,95]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[117,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[117,9],\"words\":\"places.others\",\"parts\":[\"places\",\"others\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"o\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[117,45],\"words\":\"o.key\",\"parts\":[\"o\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[117,63],\"words\":\"o.name\",\"parts\":[\"o\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,7],\"words\":\"places.hasOutside\",\"parts\":[\"places\",\"hasOutside\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[120,29],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,35],\"words\":\"places.estimated\",\"parts\":[\"places\",\"estimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[120,116],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[120,124],\"words\":\"places.estimatedCount\",\"parts\":[\"places\",\"estimatedCount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[120,151]}]]},{\"type\":\"block\",\"at\":[120,162],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[120,170],\"words\":\"places.estimated\",\"parts\":[\"places\",\"estimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[120,197],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[120,207],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[120,215],\"words\":\"p.regions\",\"parts\":[\"p\",\"regions\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[120,235],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,253],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,259],\"words\":\"@last\",\"parts\":[\"last\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,301],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,307],\"words\":\"places.unplaced\",\"parts\":[\"places\",\"unplaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[120,372],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[120,380],\"words\":\"places.unplacedCount\",\"parts\":[\"places\",\"unplacedCount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[120,406]}]]},{\"type\":\"block\",\"at\":[120,417],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[120,425],\"words\":\"places.unplaced\",\"parts\":[\"places\",\"unplaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[120,451],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[123,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[123,7],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[126,4],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[126,10],\"words\":\"approvals.hasDated\",\"parts\":[\"approvals\",\"hasDated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[126,30],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[126,36],\"words\":\"approvals.hasUndated\",\"parts\":[\"approvals\",\"hasUndated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[126,86],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[126,94],\"words\":\"approvals.dated\",\"parts\":[\"approvals\",\"dated\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[126,115]}]]},{\"type\":\"helper\",\"at\":[126,135],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[126,143],\"words\":\"approvals.undated\",\"parts\":[\"approvals\",\"undated\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[126,166]}]]}],\"otherwise\":[{\"type\":\"block\",\"at\":[126,207],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[126,217],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]}],\"otherwise\":[{\"type\":\"block\",\"at\":[126,294],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[126,304],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[126,354],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[126,360],\"words\":\"approvals.hasUndated\",\"parts\":[\"approvals\",\"hasUndated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[126,474],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[126,480],\"words\":\"approvals.hasPeriods\",\"parts\":[\"approvals\",\"hasPeriods\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[126,535],\"words\":\"area.dative\",\"parts\":[\"area\",\"dative\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[127,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[127,7],\"words\":\"approvals.hasPeriods\",\"parts\":[\"approvals\",\"hasPeriods\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[128,44],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[128,51],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[130,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[130,9],\"words\":\"approvals.agencies\",\"parts\":[\"approvals\",\"agencies\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"a\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[130,50],\"words\":\"a.key\",\"parts\":[\"a\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[130,68],\"words\":\"a.name\",\"parts\":[\"a\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[131,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[131,9],\"words\":\"approvals.periods\",\"parts\":[\"approvals\",\"periods\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"block\",\"at\":[132,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[132,9],\"words\":\"p.parts\",\"parts\":[\"p\",\"parts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"part\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[132,42],\"words\":\"p.key\",\"parts\":[\"p\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[132,60],\"words\":\"p.label\",\"parts\":[\"p\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[132,70],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[132,76],\"words\":\"p.isDated\",\"parts\":[\"p\",\"isDated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[132,98],\"words\":\"p.detail\",\"parts\":[\"p\",\"detail\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[132,127],\"words\":\"part.key\",\"parts\":[\"part\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[132,139],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[132,148],\"words\":\"part.amount\",\"parts\":[\"part\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[132,165]}]]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[133,15],\"words\":\"p.key\",\"parts\":[\"p\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[133,33],\"words\":\"p.label\",\"parts\":[\"p\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[133,43],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[133,49],\"words\":\"p.isDated\",\"parts\":[\"p\",\"isDated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[133,71],\"words\":\"p.detail\",\"parts\":[\"p\",\"detail\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[133,90],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[133,99],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[133,113]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[136,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,7],\"words\":\"approvals.hasNote\",\"parts\":[\"approvals\",\"hasNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[136,47],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,53],\"words\":\"scope.hasCredits\",\"parts\":[\"scope\",\"hasCredits\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[136,98],\"words\":\"area.dative\",\"parts\":[\"area\",\"dative\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[136,111],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,117],\"words\":\"scope.hasMultiProvince\",\"parts\":[\"scope\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[136,168],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,174],\"words\":\"scope.hasAnyGrant\",\"parts\":[\"scope\",\"hasAnyGrant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[136,229],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,235],\"words\":\"scope.hasAnyGrant\",\"parts\":[\"scope\",\"hasAnyGrant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[136,290],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,296],\"words\":\"approvals.hasUndatedLoans\",\"parts\":[\"approvals\",\"hasUndatedLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[137,71],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[137,78],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[145,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[145,9],\"words\":\"statuses\",\"parts\":[\"statuses\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"helper\",\"at\":[146,9],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[146,16],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[146,33],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[146,39],\"words\":\"s.asOf\",\"parts\":[\"s\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[146,47],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[146,54],\"words\":\"s.asOf\",\"parts\":[\"s\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[146,66]}]]}],\"otherwise\":[{\"type\":\"block\",\"at\":[146,83],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[146,89],\"words\":\"s.isKnown\",\"parts\":[\"s\",\"isKnown\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"helper\",\"at\":[146,140],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[146,148],\"words\":\"s.projects\",\"parts\":[\"s\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[146,164]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[149,40],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[149,48],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[149,71]}]]},{\"type\":\"block\",\"at\":[151,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[151,7],\"words\":\"statusSources.sources\",\"parts\":[\"statusSources\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[151,59],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[151,66],\"words\":\"statusSources\",\"parts\":[\"statusSources\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[151,99],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[151,106],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[152,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[152,7],\"words\":\"disbursements\",\"parts\":[\"disbursements\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[154,4],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[154,10],\"words\":\"hasSeveralDisbursements\",\"parts\":[\"hasSeveralDisbursements\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[154,131],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[154,139],\"words\":\"disbursements\",\"parts\":[\"disbursements\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"d\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[154,163],\"words\":\"d.name\",\"parts\":[\"d\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[154,171],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[154,177],\"words\":\"d.hasNumber\",\"parts\":[\"d\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[154,192],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[154,199],\"words\":\"d.number\",\"parts\":[\"d\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[154,219],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[154,225],\"words\":\"d.asOf\",\"parts\":[\"d\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[154,240],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[154,247],\"words\":\"d.asOf\",\"parts\":[\"d\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[154,259]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[154,287],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[154,296],\"words\":\"d.disbursed\",\"parts\":[\"d\",\"disbursed\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[154,309],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[154,315],\"words\":\"d.share\",\"parts\":[\"d\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[154,326],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[154,336],\"words\":\"d.share\",\"parts\":[\"d\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[154,366],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[154,372],\"words\":\"d.undisbursed\",\"parts\":[\"d\",\"undisbursed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[154,399],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[154,408],\"words\":\"d.undisbursed\",\"parts\":[\"d\",\"undisbursed\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[154,430],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[154,440],\"words\":\"d.asOf\",\"parts\":[\"d\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[154,472],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[154,479],\"words\":\"d.disbursed\",\"parts\":[\"d\",\"disbursed\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[156,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[156,7],\"words\":\"hasSupervision\",\"parts\":[\"hasSupervision\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[156,48],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[156,55],\"words\":\"supervision.date\",\"parts\":[\"supervision\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[156,201],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[156,208],\"words\":\"supervision.date\",\"parts\":[\"supervision\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[159,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[159,7],\"words\":\"pipeline.hasAny\",\"parts\":[\"pipeline\",\"hasAny\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[161,4],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[161,10],\"words\":\"pipeline.hasProposed\",\"parts\":[\"pipeline\",\"hasProposed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[161,55],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[161,63],\"words\":\"pipeline.proposedTotal.projects\",\"parts\":[\"pipeline\",\"proposedTotal\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[161,100]}]]},{\"type\":\"block\",\"at\":[161,110],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[161,116],\"words\":\"pipeline.proposedTotal.amount\",\"parts\":[\"pipeline\",\"proposedTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[161,168],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[161,177],\"words\":\"pipeline.proposedTotal.amount\",\"parts\":[\"pipeline\",\"proposedTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[161,242],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[161,248],\"words\":\"pipeline.hasDropped\",\"parts\":[\"pipeline\",\"hasDropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[161,303],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[161,311],\"words\":\"pipeline.droppedTotal.projects\",\"parts\":[\"pipeline\",\"droppedTotal\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[161,347]}]]},{\"type\":\"block\",\"at\":[161,357],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[161,363],\"words\":\"pipeline.droppedTotal.amount\",\"parts\":[\"pipeline\",\"droppedTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[161,426],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[161,435],\"words\":\"pipeline.droppedTotal.amount\",\"parts\":[\"pipeline\",\"droppedTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[161,499],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[161,505],\"words\":\"scope.hasUncounted\",\"parts\":[\"scope\",\"hasUncounted\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[161,564],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[161,570],\"words\":\"pipeline.hasUnverified\",\"parts\":[\"pipeline\",\"hasUnverified\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[162,95],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[162,102],\"words\":\"pipeline.unit\",\"parts\":[\"pipeline\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[166,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[166,9],\"words\":\"pipeline.proposed\",\"parts\":[\"pipeline\",\"proposed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[166,45],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[166,53],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[166,60],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[166,72],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[166,79],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[166,93]}]]},{\"type\":\"helper\",\"at\":[166,132],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[166,139],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[166,153]}]]},{\"type\":\"helper\",\"at\":[166,171],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[166,180],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[166,194]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[168,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[168,9],\"words\":\"pipeline.dropped\",\"parts\":[\"pipeline\",\"dropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[168,44],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[168,52],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[168,59],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[168,71],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[168,78],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[168,92]}]]},{\"type\":\"helper\",\"at\":[168,136],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[168,143],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[168,157]}]]},{\"type\":\"helper\",\"at\":[168,175],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[168,184],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[168,198]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[170,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[170,9],\"words\":\"pipeline.unverified\",\"parts\":[\"pipeline\",\"unverified\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[170,47],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[170,55],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[170,62],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[170,74],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[170,81],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[170,95]}]]},{\"type\":\"helper\",\"at\":[170,137],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[170,144],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[170,158]}]]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[176,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[176,7],\"words\":\"hasDebt\",\"parts\":[\"hasDebt\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[178,13],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[178,20],\"words\":\"debt.period\",\"parts\":[\"debt\",\"period\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[178,66],\"words\":\"area.within\",\"parts\":[\"area\",\"within\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[178,94],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[178,103],\"words\":\"debt.due\",\"parts\":[\"debt\",\"due\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[178,285],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[178,294],\"words\":\"debt.collected\",\"parts\":[\"debt\",\"collected\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[178,314]}]]},{\"type\":\"helper\",\"at\":[178,324],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[178,331],\"words\":\"debt.collected\",\"parts\":[\"debt\",\"collected\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[181,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[181,7],\"words\":\"untyped.hasRows\",\"parts\":[\"untyped\",\"hasRows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[181,24],\"name\":\"partials/untyped-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[186,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[186,7],\"words\":\"untyped.isAll\",\"parts\":[\"untyped\",\"isAll\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[187,107],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[187,113],\"words\":\"scope.hasMultiProvince\",\"parts\":[\"scope\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[187,187],\"words\":\"area.genitive\",\"parts\":[\"area\",\"genitive\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[188,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[188,7],\"words\":\"hasKept\",\"parts\":[\"hasKept\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[189,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[189,7],\"words\":\"scope.hasDoubtful\",\"parts\":[\"scope\",\"hasDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[189,50],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[189,58],\"words\":\"headline.doubtful\",\"parts\":[\"headline\",\"doubtful\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[189,81]}]]},{\"type\":\"block\",\"at\":[189,150],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[189,158],\"words\":\"doubts\",\"parts\":[\"doubts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"d\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[189,175],\"words\":\"d.name\",\"parts\":[\"d\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[189,183],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[189,189],\"words\":\"d.hasNumber\",\"parts\":[\"d\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[189,204],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[189,211],\"words\":\"d.number\",\"parts\":[\"d\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[189,234],\"words\":\"d.reason\",\"parts\":[\"d\",\"reason\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[189,244],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[189,250],\"words\":\"@last\",\"parts\":[\"last\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[190,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[190,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[191,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[191,7],\"words\":\"area.hasPrefectures\",\"parts\":[\"area\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[191,53],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[191,63]}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[192,35],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[192,45]}],\"options\":[]},{\"type\":\"block\",\"at\":[194,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[194,7],\"words\":\"hasConflicts\",\"parts\":[\"hasConflicts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[201,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[201,9],\"words\":\"conflicts\",\"parts\":[\"conflicts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"c\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[202,11],\"words\":\"c.name\",\"parts\":[\"c\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[202,30],\"words\":\"c.field\",\"parts\":[\"c\",\"field\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[202,48],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[202,56],\"words\":\"c.values\",\"parts\":[\"c\",\"values\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"v\"],\"body\":[{\"type\":\"block\",\"at\":[202,73],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[202,83],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[202,107],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[202,113],\"words\":\"v.isQuantity\",\"parts\":[\"v\",\"isQuantity\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[202,127],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[202,133],\"words\":\"v.quantity\",\"parts\":[\"v\",\"quantity\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[202,145],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[202,154],\"words\":\"v.quantity\",\"parts\":[\"v\",\"quantity\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[202,199],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[202,206],\"words\":\"v.words\",\"parts\":[\"v\",\"words\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"block\",\"at\":[202,231],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[202,237],\"words\":\"v.isPlanned\",\"parts\":[\"v\",\"isPlanned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[202,263],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[202,269],\"words\":\"v.isReported\",\"parts\":[\"v\",\"isReported\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[202,303],\"words\":\"v.publisher\",\"parts\":[\"v\",\"publisher\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[202,318],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[202,324],\"words\":\"v.asOf\",\"parts\":[\"v\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[202,332],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[202,339],\"words\":\"v.asOf\",\"parts\":[\"v\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[202,351]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[202,392],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[202,399],\"words\":\"v\",\"parts\":[\"v\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[207,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[207,9],\"words\":\"changes\",\"parts\":[\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[207,18],\"name\":\"partials/what-changed-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[208,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[208,7],\"words\":\"form.isOfficial\",\"parts\":[\"form\",\"isOfficial\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[208,24],\"name\":\"partials/sign-official-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[208,63],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[208,69],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[209,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[209,7],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[210,38],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[210,46],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[210,69]}]]},{\"type\":\"helper\",\"at\":[211,102],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[211,109],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[215,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[215,7],\"words\":\"scope.hasLoans\",\"parts\":[\"scope\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[216,48],\"words\":\"area.dative\",\"parts\":[\"area\",\"dative\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[217,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[217,9],\"words\":\"projects.loans\",\"parts\":[\"projects\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[218,11],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[218,19],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[218,25],\"words\":\"p.isDoubtful\",\"parts\":[\"p\",\"isDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[218,56],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[218,63],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[218,77]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[218,97],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[218,116],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[218,123],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[218,139]}]]},{\"type\":\"helper\",\"at\":[218,157],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[218,166],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[218,180]}]]},{\"type\":\"helper\",\"at\":[218,198],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[218,205],\"words\":\"p.status\",\"parts\":[\"p\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[218,219]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[220,55],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[220,64],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[220,89]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[222,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[222,7],\"words\":\"projects.hasMultiProvince\",\"parts\":[\"projects\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[223,55],\"words\":\"area.genitive\",\"parts\":[\"area\",\"genitive\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[224,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[224,9],\"words\":\"projects.multiProvince\",\"parts\":[\"projects\",\"multiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[225,11],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[225,19],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[225,25],\"words\":\"p.isDoubtful\",\"parts\":[\"p\",\"isDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[225,56],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[225,63],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[225,77]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[225,97],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[225,116],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[225,123],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[225,139]}]]},{\"type\":\"helper\",\"at\":[225,157],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[225,166],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[225,180]}]]},{\"type\":\"helper\",\"at\":[225,198],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[225,205],\"words\":\"p.status\",\"parts\":[\"p\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[225,219]}]]},{\"type\":\"block\",\"at\":[226,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[226,9],\"words\":\"p.grants\",\"parts\":[\"p\",\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"helper\",\"at\":[227,44],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[227,51],\"words\":\"g.number\",\"parts\":[\"g\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[227,65]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[227,85],\"words\":\"g.lender\",\"parts\":[\"g\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[227,104],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[227,111],\"words\":\"g.approval\",\"parts\":[\"g\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[227,127]}]]},{\"type\":\"helper\",\"at\":[227,145],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[227,154],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[227,168]}]]},{\"type\":\"helper\",\"at\":[227,186],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[227,193],\"words\":\"g.status\",\"parts\":[\"g\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[227,207]}]]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[231,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[231,7],\"words\":\"projects.hasGrants\",\"parts\":[\"projects\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[233,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[233,9],\"words\":\"projects.grants\",\"parts\":[\"projects\",\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[234,11],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[234,19],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[234,25],\"words\":\"p.isDoubtful\",\"parts\":[\"p\",\"isDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[234,56],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[234,63],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[234,77]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[234,97],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[234,116],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[234,123],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[234,139]}]]},{\"type\":\"helper\",\"at\":[234,157],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[234,166],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[234,180]}]]},{\"type\":\"helper\",\"at\":[234,198],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[234,205],\"words\":\"p.status\",\"parts\":[\"p\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[234,219]}]]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[239,17],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[239,23],\"words\":\"scope.hasDoubtful\",\"parts\":[\"scope\",\"hasDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[240,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[240,7],\"words\":\"projects.hasSources\",\"parts\":[\"projects\",\"hasSources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[240,57],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[240,64],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[240,101],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[240,108],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[242,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[242,7],\"words\":\"form.isOfficial\",\"parts\":[\"form\",\"isOfficial\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[242,87],\"words\":\"area.dative\",\"parts\":[\"area\",\"dative\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[244,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[244,7],\"words\":\"form.isOfficial\",\"parts\":[\"form\",\"isOfficial\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[246,18],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[246,28]}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[248,9],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[248,15],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[249,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[249,7],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[250,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[250,9],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[250,35],\"words\":\"s.key\",\"parts\":[\"s\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[250,46],\"words\":\"s.text\",\"parts\":[\"s\",\"text\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[253,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[253,7],\"words\":\"form.isJournal\",\"parts\":[\"form\",\"isJournal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[253,23],\"name\":\"partials/foot-journal-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[254,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[254,7],\"words\":\"form.isOfficial\",\"parts\":[\"form\",\"isOfficial\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[254,24],\"name\":\"partials/foot-official-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[{\"type\":\"partial\",\"at\":[255,1],\"name\":\"partials/imprint-ru\",\"values\":[],\"options\":[]}]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:1:36","text",{"name":"at","hash":{},"data":data}))
    + "Проекты "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:1:44",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "within", {"start":{"line":1,"column":45},"end":{"line":1,"column":56}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:1:60","text",{"name":"at","hash":{},"data":data}))
    + "с внешним финансированием";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:1:93","text",{"name":"at","hash":{},"data":data}))
    + "Проекты "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:1:101",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "within", {"start":{"line":1,"column":102},"end":{"line":1,"column":113}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:1:117","text",{"name":"at","hash":{},"data":data}))
    + "на средства международных финансовых организаций";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:1:216","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:1:222",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:1:242","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:2:24",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/head-official-ru"),depth0,{"name":"partials/head-official-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:2:63",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isJournal"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:2:85",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/head-journal-ru"),depth0,{"name":"partials/head-journal-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:3:1","text",{"name":"at","hash":{},"data":data}))
    + "<masthead name=\"Обзор портфеля внешних займов\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:3:47",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:3:106",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasStorageNote"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:3:185",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:3:242","text",{"name":"at","hash":{},"data":data}))
    + ">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:4:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasNumber"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:5:1","text",{"name":"at","hash":{},"data":data}))
    + "<date>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:5:7",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:5:20","text",{"name":"at","hash":{},"data":data}))
    + "</date>\n</masthead>\n<h1>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:7:5",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"isAll"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:7:162","text",{"name":"at","hash":{},"data":data}))
    + "</h1>\n<aside class=\"editor\"><strong>От редакции.</strong> Выпуск охватывает проекты "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:8:79",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "within", {"start":{"line":8,"column":80},"end":{"line":8,"column":91}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:8:95","text",{"name":"at","hash":{},"data":data}))
    + "с внешним финансированием, подтверждённые источниками по состоянию на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:8:165",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:8:178","text",{"name":"at","hash":{},"data":data}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:8:180",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(15, data, 0),"data":data})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:8:509","text",{"name":"at","hash":{},"data":data}))
    + "Где источники расходятся, приведены все значения.</aside>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:9:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasKeyFigures"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:3:70","text",{"name":"at","hash":{},"data":data}))
    + "issuer=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:3:78",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:3:98","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:3:136","text",{"name":"at","hash":{},"data":data}))
    + "storage-note=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:3:150",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"storageNote"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:3:177","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"9":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:3:208","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:3:214",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:3:234","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:4:24","text",{"name":"at","hash":{},"data":data}))
    + "<issue>Выпуск "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:4:38",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"number"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:4:59",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasTotalNumber"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:4:131","text",{"name":"at","hash":{},"data":data}))
    + "</issue>";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:4:88","text",{"name":"at","hash":{},"data":data}))
    + "(общий № "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:4:97",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"totalNumber"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:4:123","text",{"name":"at","hash":{},"data":data}))
    + ")";
},"12":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:7:26","text",{"name":"at","hash":{},"data":data}))
    + "Проекты "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:7:34",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "within", {"start":{"line":7,"column":35},"end":{"line":7,"column":46}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:7:50","text",{"name":"at","hash":{},"data":data}))
    + "с внешним финансированием";
},"13":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:7:83","text",{"name":"at","hash":{},"data":data}))
    + "Проекты "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:7:91",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "within", {"start":{"line":7,"column":92},"end":{"line":7,"column":103}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:7:107","text",{"name":"at","hash":{},"data":data}))
    + "на средства международных финансовых организаций";
},"14":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:8:200","text",{"name":"at","hash":{},"data":data}))
    + "Опубликованные значения взяты из статьи финансового ведомства региона ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:8:271",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"published"), "publisher", {"start":{"line":8,"column":272},"end":{"line":8,"column":291}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:8:294","text",{"name":"at","hash":{},"data":data}))
    + "); расчётные получены построчным сложением проектов из перечня. Охват различается: значения показаны отдельно, не складываются и не делятся.";
},"15":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:8:442","text",{"name":"at","hash":{},"data":data}))
    + "Значения получены построчным сложением проектов из перечня.";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:9:22","text",{"name":"at","hash":{},"data":data}))
    + "<key-figures>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:10:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:11:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:12:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:13:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:14:1","text",{"name":"at","hash":{},"data":data}))
    + "</key-figures>";
},"17":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:10:21","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:10:40",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:10:81","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>внешние займы, всего (опубликовано)</label></key-figure>";
},"18":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:11:26","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:11:45",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:11:85","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>в наборе данных (расчёт)</label></key-figure>";
},"19":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:12:23","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:12:42",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:12:85","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>займы только "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:12:113",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "dative", {"start":{"line":12,"column":114},"end":{"line":12,"column":125}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:12:129","text",{"name":"at","hash":{},"data":data}))
    + "(расчёт)</label></key-figure>";
},"20":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:13:21","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:13:40",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"loans"),{"name":"amount","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:13:74","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>займы периода "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:13:103",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"14-го",{"name":"literal","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:13:123","text",{"name":"at","hash":{},"data":data}))
    + "плана (опубликовано)</label></key-figure>";
},"21":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:19:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>Статья регионального департамента финансов посвящена внешним займам: займам международных финансовых организаций и иностранных правительств. Начало периода — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:19:162",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"year").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"startYear"),{"name":"year","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:19:190","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", его конец не указан. Проектов: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:19:223",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:19:263","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; территориальный охват: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:19:288",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"prefectures"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:19:319","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:19:321",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"counties"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:19:349","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". Названы отрасли: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:19:368",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"sectors"),{"name":"each","hash":{},"fn":container.program(22, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:19:423","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "список открыт."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:19:437",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:19:464","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<p>Период "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:20:11",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"14-го",{"name":"literal","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:20:31","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "пятилетнего плана ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:20:50",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"2021–2025 гг.",{"name":"literal","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:20:77","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "): проектов на займы международных финансовых организаций — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:20:137",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:20:172","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", территориальный охват — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:20:198",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"prefectures"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:20:224","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:20:226",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"counties"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:20:249","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". Названы отрасли: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:20:268",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"sectors"),{"name":"each","hash":{},"fn":container.program(23, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:20:318","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "список открыт. Сумма займов: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:20:347",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"loans"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:20:369","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "(курс и дата не указаны)."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:20:394",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"loans"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:20:413","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"22":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:19:402",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:19:412","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", ";
},"23":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:20:297",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:20:307","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", ";
},"24":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>По состоянию на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:20",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:34","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "набор данных включает "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"if","hash":{},"fn":container.program(25, data, 0, blockParams),"inverse":container.program(29, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:461",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"funders"),{"name":"if","hash":{},"fn":container.program(30, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:596",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(33, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1489",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasUnknown"),{"name":"if","hash":{},"fn":container.program(51, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1606",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(52, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1976","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"25":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:74",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"funders"),{"name":"if","hash":{},"fn":container.program(26, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:113","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "проект, полностью или частично относящийся к "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:158",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "dative", {"start":{"line":23,"column":159},"end":{"line":23,"column":170}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:173",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"each","hash":{},"fn":container.program(27, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:271","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"26":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:23:95","text",{"name":"at","hash":{},"data":data}))
    + "одобренный ";
},"27":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:200","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:202",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"fullName"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:216",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(28, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:236","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:237",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:254","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"29":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:280",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:307","text",{"name":"at","hash":{},"data":data}))
    + ", полностью или частично "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:332",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"plural").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"plural","hash":{"other":"относящихся","many":"относящихся","few":"относящихся","one":"относящийся"},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:436","text",{"name":"at","hash":{},"data":data}))
    + "к "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:438",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "dative", {"start":{"line":23,"column":439},"end":{"line":23,"column":450}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:453","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"30":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:483","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Финансирование: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:499",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"funders"),{"name":"list","hash":{},"fn":container.program(31, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:587","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"31":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:529",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:539",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasShort"),{"name":"if","hash":{},"fn":container.program(32, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:558","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:559",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"short"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:570","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"33":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:618",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"isAllLoans"),{"name":"if","hash":{},"fn":container.program(34, data, 0, blockParams),"inverse":container.program(40, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1192",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"isOneLender"),{"name":"if","hash":{},"fn":container.program(44, data, 0, blockParams),"inverse":container.program(46, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1480","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". ";
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:642",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.program(36, data, 0),"data":data})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:660","text",{"name":"at","hash":{},"data":data}))
    + "Обязательства — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:676",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{},"data":data}));
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:714","text",{"name":"at","hash":{},"data":data}))
    + "Все проекты — займы только "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:741",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "dative", {"start":{"line":23,"column":742},"end":{"line":23,"column":753}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:756",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasCredits"),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:808",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.program(39, data, 0),"data":data})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:23:780","text",{"name":"at","hash":{},"data":data}))
    + ", включая кредиты МАР";
},"38":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:835","text",{"name":"at","hash":{},"data":data}))
    + "; обязательства — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:853",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{},"data":data}));
},"39":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:23:892","text",{"name":"at","hash":{},"data":data}))
    + "(обязательства н.д.)";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:934","text",{"name":"at","hash":{},"data":data}))
    + "Проектов по займам только "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:960",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "dative", {"start":{"line":23,"column":961},"end":{"line":23,"column":972}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:975",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasCredits"),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1029","text",{"name":"at","hash":{},"data":data}))
    + "— "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1031",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanProjects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1074",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"if","hash":{},"fn":container.program(42, data, 0),"inverse":container.program(43, data, 0),"data":data})) != null ? stack1 : "");
},"41":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:23:999","text",{"name":"at","hash":{},"data":data}))
    + ", включая кредиты МАР,";
},"42":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1101","text",{"name":"at","hash":{},"data":data}))
    + ", обязательства — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1119",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{},"data":data}));
},"43":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:23:1158","text",{"name":"at","hash":{},"data":data}))
    + "(обязательства н.д.)";
},"44":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1217","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; кредитор — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1230",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"mainLenders"),{"name":"each","hash":{},"fn":container.program(45, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"45":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:23:1258",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"short"), depth0));
},"46":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1286","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". Из них: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1296",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lenders"),{"name":"each","hash":{},"fn":container.program(47, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"47":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1320",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(blockParams[0][0],"isAgency"),{"name":"unless","hash":{},"fn":container.program(48, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1342",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"short"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1354","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "— "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1356",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1376",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"if","hash":{},"fn":container.program(49, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1420",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(blockParams[1][0],"isLast"),{"name":"unless","hash":{},"fn":container.program(50, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"49":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1392","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1394",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[2][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"50":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:23:1440","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"51":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1513","text",{"name":"at","hash":{},"data":data}))
    + "В итог не включены проекты с неизвестной суммой: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1562",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"unknown"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1597","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"52":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1629",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"if","hash":{},"fn":container.program(53, data, 0, blockParams),"inverse":container.program(54, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1683","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1685",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"grantFunders"),{"name":"list","hash":{},"fn":container.program(55, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1778","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1780",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"unless","hash":{},"fn":container.program(57, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1849",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"grants"),"amount"),{"name":"if","hash":{},"fn":container.program(58, data, 0, blockParams),"inverse":container.program(59, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1937","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1938",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"grants"),"amount"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"53":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:23:1647","text",{"name":"at","hash":{},"data":data}))
    + "Грант";
},"54":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:23:1660","text",{"name":"at","hash":{},"data":data}))
    + "Отдельные гранты";
},"55":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1720",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1730",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasShort"),{"name":"if","hash":{},"fn":container.program(56, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"56":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1749","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1750",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"short"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1761","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"57":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1802",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"grants"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1836","text",{"name":"at","hash":{},"data":data}))
    + ", ";
},"58":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:23:1879",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"grants"),"amount"),{"name":"amount","hash":{},"data":data}));
},"59":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:23:1920","text",{"name":"at","hash":{},"data":data}))
    + "сумма н.д.";
},"60":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:25:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"hasRows"),{"name":"if","hash":{},"fn":container.program(61, data, 0, blockParams),"inverse":container.program(64, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"61":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:25:24","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>По состоянию на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:25:43",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:25:57","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "проектов "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:25:66",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "within", {"start":{"line":25,"column":67},"end":{"line":25,"column":78}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:25:82","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "с принятыми обязательствами: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:25:111",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:25:149","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", сумма — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:25:159",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"groups"),{"name":"each","hash":{},"fn":container.program(62, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:25:250","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". Займы это или гранты, источники не указывают.</p>";
},"62":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:25:190",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:25:222",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"63":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:25:209","text",{"name":"at","hash":{},"data":data}))
    + "и ";
},"64":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:25:309","text",{"name":"at","hash":{},"data":data}))
    + "<p>По состоянию на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:25:328",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:25:342","text",{"name":"at","hash":{},"data":data}))
    + "одобренных проектов, полностью или частично относящихся к "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:25:400",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "dative", {"start":{"line":25,"column":401},"end":{"line":25,"column":412}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:25:415","text",{"name":"at","hash":{},"data":data}))
    + ", в наборе данных нет.</p>";
},"65":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:27:23",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/pull-journal-ru"),depth0,{"name":"partials/pull-journal-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:25","text",{"name":"at","hash":{},"data":data}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:28",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:560",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasUncounted"),{"name":"if","hash":{},"fn":container.program(73, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:896",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasDoubtful"),{"name":"if","hash":{},"fn":container.program(77, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:1011",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"undated"),"some",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(78, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:1077",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"undated"),"all",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(79, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:1135","text",{"name":"at","hash":{},"data":data}))
    + "</p>";
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:58","text",{"name":"at","hash":{},"data":data}))
    + "Межпровинциальные проекты ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:85",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"multiProvince"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:138","text",{"name":"at","hash":{},"data":data}))
    + ") входят в число проектов. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:165",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiLoans"),{"name":"if","hash":{},"fn":container.program(68, data, 0),"inverse":container.program(70, data, 0),"data":data})) != null ? stack1 : "");
},"68":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:192","text",{"name":"at","hash":{},"data":data}))
    + "Их займы ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:202",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"multiProvince"),"loans"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:241","text",{"name":"at","hash":{},"data":data}))
    + ")"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:242",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiGrants"),{"name":"if","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:330","text",{"name":"at","hash":{},"data":data}))
    + "в суммы не включены: доля "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:356",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "genitive", {"start":{"line":28,"column":357},"end":{"line":28,"column":370}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:374","text",{"name":"at","hash":{},"data":data}))
    + "н.д. ";
},"69":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:271","text",{"name":"at","hash":{},"data":data}))
    + "и гранты ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:281",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"multiProvince"),"grants"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:321","text",{"name":"at","hash":{},"data":data}))
    + ")";
},"70":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:387",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiGrants"),{"name":"if","hash":{},"fn":container.program(71, data, 0),"inverse":container.program(72, data, 0),"data":data})) != null ? stack1 : "");
},"71":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:415","text",{"name":"at","hash":{},"data":data}))
    + "Их гранты ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:426",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"multiProvince"),"grants"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:466","text",{"name":"at","hash":{},"data":data}))
    + ") в суммы не включены: доля "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:494",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "genitive", {"start":{"line":28,"column":495},"end":{"line":28,"column":508}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:512","text",{"name":"at","hash":{},"data":data}))
    + "н.д. ";
},"72":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:28:525","text",{"name":"at","hash":{},"data":data}))
    + "Их суммы н.д. ";
},"73":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:586",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProposed"),{"name":"if","hash":{},"fn":container.program(74, data, 0),"inverse":container.program(76, data, 0),"data":data})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:862","text",{"name":"at","hash":{},"data":data}))
    + "проекты показаны отдельно. ";
},"74":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:611","text",{"name":"at","hash":{},"data":data}))
    + "Предлагаемые ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:625",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"proposed"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:673","text",{"name":"at","hash":{},"data":data}))
    + ")"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:674",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasDropped"),{"name":"if","hash":{},"fn":container.program(75, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"75":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:699","text",{"name":"at","hash":{},"data":data}))
    + "и снятые с подготовки ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:722",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"dropped"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:769","text",{"name":"at","hash":{},"data":data}))
    + ")";
},"76":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:785","text",{"name":"at","hash":{},"data":data}))
    + "Снятые с подготовки ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:806",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"dropped"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:853","text",{"name":"at","hash":{},"data":data}))
    + ")";
},"77":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:921","text",{"name":"at","hash":{},"data":data}))
    + "Сомнительных сумм, отмеченных в таблицах: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:963",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"doubtful"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:1002","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"78":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:28:1044","text",{"name":"at","hash":{},"data":data}))
    + "Часть источников без даты.";
},"79":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:28:1109","text",{"name":"at","hash":{},"data":data}))
    + "Источники без даты.";
},"80":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:31:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Кредиторы</h2>\n<p>Обязательства по займам только "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:32:35",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "dative", {"start":{"line":32,"column":36},"end":{"line":32,"column":47}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:32:50","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:32:52",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"lenderTotal"),"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:32:81","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:32:83",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"isOneLender"),{"name":"if","hash":{},"fn":container.program(81, data, 0, blockParams),"inverse":container.program(82, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:32:144",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"mainLenders"),{"name":"list","hash":{},"fn":container.program(83, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:32:192","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; см. <ref to=\"lenders\"/>. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:32:219",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"isConvertible"),{"name":"if","hash":{},"fn":container.program(84, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:32:293",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasAnyGrant"),{"name":"if","hash":{},"fn":container.program(85, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:32:377","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<table id=\"lenders\" columns=\"left right right right\" weights=\"3 1 1 1\" unit=\"Число, "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:33:85",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"lenderTotal"),"amount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:33:112","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" continued=\"продолжение\">\n<caption>Проекты и обязательства по кредиторам</caption>\n<thead><tr><th>Кредитор</th><th>Проекты</th><th>Обязательства</th><th>Доля</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:37:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lenders"),{"name":"each","hash":{},"fn":container.program(86, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:40:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot><tr><td>Итого</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:41:30",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"lenderTotal"),"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:41:73","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:41:82",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"lenderTotal"),"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:41:124","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:41:133",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"lenderTotal"),"share"),{"name":"percent","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:41:175","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr></tfoot>\n</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasLenderNote"),{"name":"if","hash":{},"fn":container.program(90, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:44:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoanAmount"),{"name":"if","hash":{},"fn":container.program(97, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"81":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:32:108","text",{"name":"at","hash":{},"data":data}))
    + "Кредитор: ";
},"82":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:32:126","text",{"name":"at","hash":{},"data":data}))
    + "Кредиторы: ";
},"83":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:32:172",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"short"), depth0));
},"84":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:32:246","text",{"name":"at","hash":{},"data":data}))
    + "Пересчёт не выполнен: займы разных лет. ";
},"85":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:32:318","text",{"name":"at","hash":{},"data":data}))
    + "Гранты показаны отдельно и к займам не прибавляются.";
},"86":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:38:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isAgency"),{"name":"if","hash":{},"fn":container.program(87, data, 0, blockParams),"inverse":container.program(88, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:38:53","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:38:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isFirstAgency"),{"name":"if","hash":{},"fn":container.program(89, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:38:100",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:38:110","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:38:119",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:38:152","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:38:161",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:38:193","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:38:202",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(blockParams[0][0],"share"),{"name":"percent","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:38:234","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"87":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:38:19","text",{"name":"at","hash":{},"data":data}))
    + "<tr indent=\"1\">";
},"88":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:38:42","text",{"name":"at","hash":{},"data":data}))
    + "<tr>";
},"89":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:38:80","text",{"name":"at","hash":{},"data":data}))
    + "в том числе: ";
},"90":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"note\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:38",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasApart"),{"name":"if","hash":{},"fn":container.program(91, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:345",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"blended"),{"name":"each","hash":{},"fn":container.program(95, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:516",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"lenderTotal"),"rounding"),"exists"),{"name":"if","hash":{},"fn":container.program(96, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:653","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>";
},"91":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:60","text",{"name":"at","hash":{},"data":data}))
    + "В итог не включены: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:80",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(92, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:230",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(94, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:336","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"92":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:110","text",{"name":"at","hash":{},"data":data}))
    + "межпровинциальные проекты — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:138",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"multiProvince"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:191",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(93, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"93":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:43:214","text",{"name":"at","hash":{},"data":data}))
    + ", ";
},"94":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:253","text",{"name":"at","hash":{},"data":data}))
    + "проекты с отдельным грантом — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:283",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"grants"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data}));
},"95":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:369","text",{"name":"at","hash":{},"data":data}))
    + "Проект "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:376",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:387","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:388",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:405","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ") финансируют две организации: он учтён по разу в строке каждой из них, в строке кредитора и в итоге. ";
},"96":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:551","text",{"name":"at","hash":{},"data":data}))
    + "Из-за округления сумма слагаемых отличается от итога на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:607",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"lenderTotal"),"rounding"),"amount"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:43:645","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"97":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:44:28","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"source\">Источники: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:44:57",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"lenderTotal"),"amount"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:44:84","text",{"name":"at","hash":{},"data":data}))
    + ". По состоянию на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:44:102",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:44:115","text",{"name":"at","hash":{},"data":data}))
    + ".</p>";
},"98":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:48:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Отрасли</h2>\n<p>Проект целиком отнесён к первой отрасли, названной в его источнике; веса не применяются. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:49:93",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sectors"),{"name":"each","hash":{},"fn":container.program(99, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:49:267","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Все отрасли: <ref to=\"sectors\"/>.</p>\n<table id=\"sectors\" columns=\"left right right right\" weights=\"3 1 1 1\" unit=\"Число, "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:50:85",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"sectorTotal"),"amount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:50:112","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" continued=\"продолжение\">\n<caption>Проекты и обязательства по отраслям</caption>\n<thead><tr><th>Отрасль</th><th>Проекты</th><th>Проекты по займам</th><th>Обязательства по займам</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:54:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sectors"),{"name":"each","hash":{},"fn":container.program(101, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:57:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot><tr><td>Итого</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:58:30",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"sectorTotal"),"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:58:73","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:58:82",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"sectorTotal"),"loanProjects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:58:129","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:58:138",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"sectorTotal"),"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:58:180","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr></tfoot>\n</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:60:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSectorNote"),{"name":"if","hash":{},"fn":container.program(102, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:61:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSectorSource"),{"name":"if","hash":{},"fn":container.program(108, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"99":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:49:117",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"leads"),{"name":"if","hash":{},"fn":container.program(100, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"100":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:49:132",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:49:142","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:49:144",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:49:164","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", обязательства — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:49:182",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:49:201","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", или "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:49:207",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(blockParams[1][0],"share"),{"name":"percent","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:49:227","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "обязательств по займам. ";
},"101":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:55:1","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:55:9",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:55:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:55:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:55:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:55:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"loanProjects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:55:107","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:55:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:55:148","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"102":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:60:22","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:60:38",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasApart"),{"name":"if","hash":{},"fn":container.program(103, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:60:315",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"sectorTotal"),"rounding"),"exists"),{"name":"if","hash":{},"fn":container.program(107, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:60:452","text",{"name":"at","hash":{},"data":data}))
    + "</p>";
},"103":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:60:60","text",{"name":"at","hash":{},"data":data}))
    + "В число проектов входят "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:60:84",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(104, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:60:179",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(106, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:60:236","text",{"name":"at","hash":{},"data":data}))
    + "; проекты по займам и обязательства относятся только к "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:60:291",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "dative", {"start":{"line":60,"column":292},"end":{"line":60,"column":303}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:60:306","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"104":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:60:114","text",{"name":"at","hash":{},"data":data}))
    + "межпровинциальные проекты"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:60:139",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(105, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"105":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:60:163","text",{"name":"at","hash":{},"data":data}))
    + "и ";
},"106":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:60:202","text",{"name":"at","hash":{},"data":data}))
    + "проекты с отдельным грантом";
},"107":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:60:350","text",{"name":"at","hash":{},"data":data}))
    + "Из-за округления сумма слагаемых отличается от итога на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:60:406",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"sectorTotal"),"rounding"),"amount"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:60:444","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"108":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:61:24","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"source\">Источники: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:61:53",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoanAmount"),{"name":"if","hash":{},"fn":container.program(109, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:61:143",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"apart"),"hasSources"),{"name":"if","hash":{},"fn":container.program(111, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:61:342","text",{"name":"at","hash":{},"data":data}))
    + ". По состоянию на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:61:360",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:61:373","text",{"name":"at","hash":{},"data":data}))
    + ".</p>";
},"109":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:61:80","text",{"name":"at","hash":{},"data":data}))
    + "см. <ref to=\"lenders\"/>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:61:103",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"apart"),"hasSources"),{"name":"if","hash":{},"fn":container.program(110, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"110":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:61:127","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"111":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:61:167",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(112, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:61:262",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(114, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:61:319","text",{"name":"at","hash":{},"data":data}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:61:321",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(depth0,"apart"),{"name":"cite","hash":{},"data":data}));
},"112":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:61:197","text",{"name":"at","hash":{},"data":data}))
    + "межпровинциальные проекты"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:61:222",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(113, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"113":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:61:246","text",{"name":"at","hash":{},"data":data}))
    + "и ";
},"114":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:61:285","text",{"name":"at","hash":{},"data":data}))
    + "проекты с отдельным грантом";
},"115":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:65:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Ключевые направления</h2>\n<p>Раздел следует темам статьи регионального департамента финансов. Её опубликованные значения к расчётным не прибавляются. Если проект в статье не назван, его сопоставление с набором данных — наша оценка.</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:67:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highways"),{"name":"if","hash":{},"fn":container.program(116, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:71:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"hasUrban"),{"name":"if","hash":{},"fn":container.program(123, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:76:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"forestryPrefectures"),{"name":"if","hash":{},"fn":container.program(132, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:80:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Профессиональное образование</h3>\n<p>Статья говорит о проекте профессионального образования на севере и юге "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:75",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "genitive", {"start":{"line":81,"column":76},"end":{"line":81,"column":89}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:92","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", не называя кредитора и сумму."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:123",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:151",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"vocational"),{"name":"each","hash":{},"fn":container.program(139, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:652","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:82:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"aksuBeneficiaries"),{"name":"if","hash":{},"fn":container.program(146, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:87:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Закупки и обмен знаниями</h3>\n<p>Статья говорит о способах закупок и обмене знаниями в проектах по займам."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:88:77",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:88:105","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Значений по этой теме в наборе данных нет, они не выводятся.</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:89:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"instituteYear"),{"name":"if","hash":{},"fn":container.program(158, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"116":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:68:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Транспортные коридоры</h3>\n<p>По данным статьи, на займы международных финансовых организаций построены автодороги высокого класса: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:106",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highways"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:145",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highwayLength"),{"name":"if","hash":{},"fn":container.program(117, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:240","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:241",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"namedHighways"),{"name":"if","hash":{},"fn":container.program(118, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:385",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highwayLength"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:417",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highwayProjects"),{"name":"if","hash":{},"fn":container.program(121, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:694","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"117":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:175","text",{"name":"at","hash":{},"data":data}))
    + ", общая протяжённость — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:199",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highwayLength"),{"name":"measure","hash":{},"data":data}));
},"118":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:272","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Названы дороги: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:288",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"namedHighways"),{"name":"each","hash":{},"fn":container.program(119, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:377","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"119":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:327",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(120, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:358",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"120":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:69:345","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"121":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:449","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Дорожные проекты в наборе данных: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:483",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highwayProjects"),{"name":"list","hash":{},"fn":container.program(122, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:563","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". Какие из них соответствуют неназванным дорогам, не подтверждено; перечни показаны отдельно, протяжённость не складывается.";
},"122":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:524",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:535","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:536",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:69:553","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"123":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:72:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Коридор ЦАРЭС и городская инфраструктура</h3>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:73:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"corridor"),{"name":"if","hash":{},"fn":container.program(124, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:74:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"urbanShare"),{"name":"if","hash":{},"fn":container.program(129, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"124":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:73:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>На сайте программы Центральноазиатского регионального экономического сотрудничества (ЦАРЭС) указаны: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:73:130",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"corridor"),{"name":"list","hash":{},"fn":container.program(125, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:73:193","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:73:195",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"corridor"),{"name":"each","hash":{},"fn":container.program(126, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:73:380","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>";
},"125":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:73:164",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:73:174",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"126":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:73:229",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"outputs"),{"name":"if","hash":{},"fn":container.program(127, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"127":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:73:246","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "План работ, проект "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:73:265",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:73:275","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:73:277",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(blockParams[1][0],"outputs"),{"name":"list","hash":{},"fn":container.program(128, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:73:362","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". ";
},"128":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:73:303",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"what"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:73:314","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "— "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:73:316",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[0][0],"length"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:73:336",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"length"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"129":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:74:28","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:74:31",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"urbanTransport"),{"name":"if","hash":{},"fn":container.program(130, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:74:291","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Доля проектов по займам и грантам, улучшающих городскую инфраструктуру округов и уездов, по статье — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:74:392",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"urbanShare"),{"name":"percent","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:74:423","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". База (число или сумма) не раскрыта, гранты включены; к опубликованному числу проектов ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:74:512",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:74:552","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ") доля не применяется."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:74:574",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"urbanShare"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:74:602","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>";
},"130":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:74:62","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "В городском транспорте статья называет проект улучшения городского транспорта Урумчи, не указывая очередь. Сходные названия в наборе данных: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:74:203",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"urbanTransport"),{"name":"list","hash":{},"fn":container.program(131, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:74:282","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". ";
},"131":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:74:243",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:74:254","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:74:255",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:74:272","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"132":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:77:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Экология и лесное хозяйство</h3>\n<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"forestry"),{"name":"each","hash":{},"fn":container.program(133, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:434","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "По данным статьи, "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:452",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"forestry"),{"name":"if","hash":{},"fn":container.program(137, data, 0, blockParams, depths),"inverse":container.program(138, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:558",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "within", {"start":{"line":78,"column":559},"end":{"line":78,"column":570}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:573","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:575",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"forestryPrefectures"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:613","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:615",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"forestryCounties"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:651","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "(термины источника: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:671",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"地（州）",{"name":"literal","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:689","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:691",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"县（市）",{"name":"literal","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:709","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:711",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"forestryCounties"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:745","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"133":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:38",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"fullName"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:53","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:54",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:71","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "), территориальный охват: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:97",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depths[1],"priority"),"forestryProvinces"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:136","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:138",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(134, data, 0, blockParams, depths),"inverse":container.program(136, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"134":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:154","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Кредитор — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:165",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:177","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", заём — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:186",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:205",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"grant"),{"name":"if","hash":{},"fn":container.program(135, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:269","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:270",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:288","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Суммы относятся ко всему проекту; доля "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:327",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(container.strict(lookupProperty(depths[1],"area"), "genitive", {"start":{"line":78,"column":328},"end":{"line":78,"column":344}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:348","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "н.д., в итог не включена. ";
},"135":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:220","text",{"name":"at","hash":{},"data":data}))
    + "; грант — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:230",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[2][0],"grant"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:249","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:250",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[2][0],"donor"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:261","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"136":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:382","text",{"name":"at","hash":{},"data":data}))
    + "Кредитор — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:393",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:78:405","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", сумма н.д. ";
},"137":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:78:477","text",{"name":"at","hash":{},"data":data}))
    + "охват проекта";
},"138":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:78:498","text",{"name":"at","hash":{},"data":data}))
    + "охват лесного проекта трёх северо-западных провинций";
},"139":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:187","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "По названию ему, по нашей оценке, соответствует "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:235",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"fullName"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:250","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:251",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:268","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "); кредитор — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:282",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:294","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:296",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(140, data, 0, blockParams),"inverse":container.program(143, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:546",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"planned"),{"name":"if","hash":{},"fn":container.program(145, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"140":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:312","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Заём — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:319",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:338",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"approval"),{"name":"if","hash":{},"fn":container.program(141, data, 0, blockParams),"inverse":container.program(142, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"141":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:356","text",{"name":"at","hash":{},"data":data}))
    + ", одобрен "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:366",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[2][0],"approval"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:385","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:386",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[2][0],"approval"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"142":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:81:413","text",{"name":"at","hash":{},"data":data}))
    + "; дата одобрения н.д.";
},"143":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:449","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Сумма займа н.д."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:465",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"approval"),{"name":"if","hash":{},"fn":container.program(144, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"144":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:484","text",{"name":"at","hash":{},"data":data}))
    + "Одобрен "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:492",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[2][0],"approval"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:511","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:512",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[2][0],"approval"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"145":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:563","text",{"name":"at","hash":{},"data":data}))
    + "Бенефициары, план при одобрении: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:596",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[1][0],"planned"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:617","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:81:618",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"planned"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"146":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:83:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Развитие города и села</h3>\n<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"aksu"),{"name":"each","hash":{},"fn":container.program(147, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:221","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "В статье названы восстановление водно-болотных угодий, городские дороги и твёрдые отходы; бенефициары — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:325",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"aksuBeneficiaries"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:363","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:364",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"aksuBeneficiaries"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:400",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"aksu"),{"name":"each","hash":{},"fn":container.program(150, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:606","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"changji"),{"name":"each","hash":{},"fn":container.program(152, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"147":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:34",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"fullName"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:49","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:50",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:67","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "): "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(148, data, 0, blockParams),"inverse":container.program(149, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " ";
},"148":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:86","text",{"name":"at","hash":{},"data":data}))
    + "заём — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:93",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:112","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", кредитор — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:125",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:137","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:138",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"149":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:163","text",{"name":"at","hash":{},"data":data}))
    + "кредитор — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:174",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:186","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", сумма займа н.д.";
},"150":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:430",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"planned"),{"name":"if","hash":{},"fn":container.program(151, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"151":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:447","text",{"name":"at","hash":{},"data":data}))
    + "Бенефициары, план при одобрении: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:480",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[1][0],"planned"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:501","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:502",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"planned"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:84:521","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "План и отчёт показаны отдельно; степень выполнения не рассчитывается.";
},"152":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:34","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:37",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"fullName"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:52","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:53",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:70","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "): "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:73",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(153, data, 0, blockParams),"inverse":container.program(154, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:213",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"counties"),{"name":"if","hash":{},"fn":container.program(155, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:275","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". Дата одобрения: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:293",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"if","hash":{},"fn":container.program(156, data, 0, blockParams),"inverse":container.program(157, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:385","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>";
},"153":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:89","text",{"name":"at","hash":{},"data":data}))
    + "заём — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:96",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:115","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", кредитор — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:128",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:140",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"154":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:165","text",{"name":"at","hash":{},"data":data}))
    + "кредитор — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:176",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:188","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", сумма займа н.д.";
},"155":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:231","text",{"name":"at","hash":{},"data":data}))
    + "; в источниках — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:248",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"counties"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}));
},"156":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:311",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"approval"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:330","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"157":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:339",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"approval"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:85:359","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "(в источниках нет).";
},"158":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:90:1","text",{"name":"at","hash":{},"data":data}))
    + "<h3>Институт ЦАРЭС</h3>\n<p>Год размещения Института ЦАРЭС в Урумчи: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:91:45",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"year").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"instituteYear"),{"name":"year","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:91:88","text",{"name":"at","hash":{},"data":data}))
    + ". Статья называет его первой межправительственной международной организацией "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:91:165",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "within", {"start":{"line":91,"column":166},"end":{"line":91,"column":177}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:91:180","text",{"name":"at","hash":{},"data":data}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:91:181",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"instituteYear"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:91:212","text",{"name":"at","hash":{},"data":data}))
    + "</p>\n";
},"159":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:96:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Территории</h2>\n<p>Проектов с местом, указанным в источниках: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:47",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"placed"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:82","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; территориальный охват: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:107",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"isOnePrefecture"),{"name":"if","hash":{},"fn":container.program(160, data, 0, blockParams),"inverse":container.program(162, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:235",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasCounties"),{"name":"if","hash":{},"fn":container.program(163, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:303","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:305",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasBoth"),{"name":"if","hash":{},"fn":container.program(164, data, 0, blockParams),"inverse":container.program(167, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:1054",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasShared"),{"name":"if","hash":{},"fn":container.program(176, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:1222","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<table id=\"prefectures\" columns=\"left right right right right\" weights=\"3 1 1 1 1\" unit=\"Число, "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:98:97",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"exclusiveAmount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:98:128","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" continued=\"продолжение\">\n<caption>Проекты по единицам окружного уровня</caption>\n<thead><tr><th>Территория</th><th>Проекты</th><th>Одной территории</th><th>Общие</th><th>Займы одной территории</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:102:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"prefectures"),{"name":"each","hash":{},"fn":container.program(177, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:105:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot>\n<tr><td>Итого (без повторов)</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:107:38",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"placed"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:107:74","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:107:83",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"exclusive"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:107:122","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:107:131",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"shared"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:107:167","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:107:176",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"exclusiveAmount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:107:222","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:108:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"estimated"),{"name":"if","hash":{},"fn":container.program(178, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:109:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"unplaced"),{"name":"if","hash":{},"fn":container.program(179, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:110:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tfoot>\n</table>\n<p class=\"note\">Займы одной территории не включают гранты. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:112:60",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasOthers"),{"name":"if","hash":{},"fn":container.program(180, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:112:234","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<p class=\"source\">Источники: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:113:30",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"distinctPrefectures"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:113:65","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". По состоянию на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:113:83",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:113:96","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</p>\n<chart id=\"tiles\" type=\"tiles\" unit=\"Число\">\n<caption>Одобренные проекты по территориям, указанным в источниках</caption>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:116:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"prefectures"),{"name":"each","hash":{},"fn":container.program(182, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:117:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"others"),{"name":"each","hash":{},"fn":container.program(183, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:118:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</chart>\n<p class=\"note\">Плитки показывают положение, а не границы и площадь.</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasOutside"),{"name":"if","hash":{},"fn":container.program(184, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"160":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:137",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"prefectures"),{"name":"each","hash":{},"fn":container.program(161, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"161":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:97:165",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"162":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:192",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"distinctPrefectures"),{"name":"count","hash":{},"data":data}));
},"163":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:261","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:263",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"distinctCounties"),{"name":"count","hash":{},"data":data}));
},"164":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:327","text",{"name":"at","hash":{},"data":data}))
    + "Проектов одной территории: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:354",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"exclusive"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:392",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasExclusiveAmount"),{"name":"if","hash":{},"fn":container.program(165, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:493","text",{"name":"at","hash":{},"data":data}))
    + "; общих: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:502",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"shared"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:537",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasSharedAmount"),{"name":"if","hash":{},"fn":container.program(166, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:621","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"165":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:425","text",{"name":"at","hash":{},"data":data}))
    + ", обязательства по займам — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:453",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"exclusiveAmount"),{"name":"amount","hash":{},"data":data}));
},"166":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:567","text",{"name":"at","hash":{},"data":data}))
    + ", займы, всего — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:584",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"sharedAmount"),{"name":"amount","hash":{},"data":data}));
},"167":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:631",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasShared"),{"name":"if","hash":{},"fn":container.program(168, data, 0),"inverse":container.program(172, data, 0),"data":data})) != null ? stack1 : "");
},"168":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:655",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"isOnePlaced"),{"name":"if","hash":{},"fn":container.program(169, data, 0),"inverse":container.program(170, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:725",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasSharedAmount"),{"name":"if","hash":{},"fn":container.program(171, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:809","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"169":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:97:681","text",{"name":"at","hash":{},"data":data}))
    + "Проект общий";
},"170":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:97:701","text",{"name":"at","hash":{},"data":data}))
    + "Все проекты общие";
},"171":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:755","text",{"name":"at","hash":{},"data":data}))
    + "; займы, всего — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:772",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"sharedAmount"),{"name":"amount","hash":{},"data":data}));
},"172":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:819",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"isOnePlaced"),{"name":"if","hash":{},"fn":container.program(173, data, 0),"inverse":container.program(174, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:937",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasExclusiveAmount"),{"name":"if","hash":{},"fn":container.program(175, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:1038","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"173":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:97:845","text",{"name":"at","hash":{},"data":data}))
    + "Проект относится к одной территории";
},"174":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:97:888","text",{"name":"at","hash":{},"data":data}))
    + "Каждый проект относится к одной территории";
},"175":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:970","text",{"name":"at","hash":{},"data":data}))
    + "; обязательства по займам — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:97:998",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"exclusiveAmount"),{"name":"amount","hash":{},"data":data}));
},"176":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:97:1078","text",{"name":"at","hash":{},"data":data}))
    + "Доли общих проектов н.д., суммы не распределены. Общий проект учтён по разу в строке каждой территории, поэтому сумма строк больше итога.";
},"177":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:103:1","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:103:9",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:103:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:103:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:103:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:103:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"exclusive"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:103:104","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:103:113",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"shared"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:103:144","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:103:153",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:103:185","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"178":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:108:25","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>Место по нашей оценке, в строки не входит</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:108:83",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"estimatedCount"),{"name":"count","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:108:127","text",{"name":"at","hash":{},"data":data}))
    + "</td><td>—</td><td>—</td><td>—</td></tr>";
},"179":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:109:24","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>Место н.д.</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:109:51",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"unplacedCount"),{"name":"count","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:109:94","text",{"name":"at","hash":{},"data":data}))
    + "</td><td>—</td><td>—</td><td>—</td></tr>";
},"180":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:112:84","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Территории, где источники не указывают одобренных проектов: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:112:144",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"others"),{"name":"list","hash":{},"fn":container.program(181, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:112:193","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; это не означает, что их там нет.";
},"181":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:112:174",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"182":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:116:29","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:116:41",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:116:50","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:116:59",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:116:69","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:116:71",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:116:104","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</datum>";
},"183":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:117:31","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:117:43",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:117:52","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:117:61",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:117:71","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"></datum>";
},"184":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:29",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"estimated"),{"name":"if","hash":{},"fn":container.program(185, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:301",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"unplaced"),{"name":"if","hash":{},"fn":container.program(190, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:476","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>";
},"185":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:53","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Проекты, место которых определено по трассе и не подтверждено ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"estimatedCount"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:159","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "): "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:162",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"estimated"),{"name":"each","hash":{},"fn":container.program(186, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"186":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:195",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:206","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:207",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(blockParams[0][0],"regions"),{"name":"list","hash":{},"fn":container.program(187, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:252","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:253",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"last"),{"name":"if","hash":{},"fn":container.program(188, data, 0, blockParams),"inverse":container.program(189, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"187":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:120:233",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"188":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:120:266","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"189":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:120:276","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"190":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:324","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Проекты, место которых в источниках не указано ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:372",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"unplacedCount"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:414","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "): "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:417",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"unplaced"),{"name":"list","hash":{},"fn":container.program(191, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:120:468","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"191":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:120:449",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"192":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:124:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Ход реализации</h2>\n<h3>Одобрение</h3>\n<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:126:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasDated"),{"name":"if","hash":{},"fn":container.program(193, data, 0, blockParams),"inverse":container.program(197, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:126:354",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasUndated"),{"name":"if","hash":{},"fn":container.program(199, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:126:474",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasPeriods"),{"name":"if","hash":{},"fn":container.program(200, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:126:642","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:127:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasPeriods"),{"name":"if","hash":{},"fn":container.program(201, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:139:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Статус</h3>\n<p>Статус приведён по источнику; источники разных дат стоят в отдельных строках. «Закрыт» относится к займу и не означает завершения работ.</p>\n<table id=\"statuses\" columns=\"left left right\" weights=\"2 2 1\" unit=\"Число\" continued=\"продолжение\">\n<caption>Проекты по статусу</caption>\n<thead><tr><th>Статус</th><th>Дата источника</th><th>Проекты</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:145:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"statuses"),{"name":"each","hash":{},"fn":container.program(214, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:148:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot><tr><td>Итого</td><td>—</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:149:40",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:149:80","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr></tfoot>\n</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:151:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"statusSources"),"sources"),{"name":"if","hash":{},"fn":container.program(219, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:152:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"disbursements"),{"name":"if","hash":{},"fn":container.program(220, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:156:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSupervision"),{"name":"if","hash":{},"fn":container.program(228, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"193":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:126:30",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasUndated"),{"name":"if","hash":{},"fn":container.program(194, data, 0),"inverse":container.program(195, data, 0),"data":data})) != null ? stack1 : "");
},"194":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:126:58","text",{"name":"at","hash":{},"data":data}))
    + "Проектов с датой одобрения: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:126:86",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"dated"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:126:123","text",{"name":"at","hash":{},"data":data}))
    + ", без даты: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:126:135",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"undated"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:126:174","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"195":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:126:184","text",{"name":"at","hash":{},"data":data}))
    + "Дата одобрения известна"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:126:207",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"unless","hash":{},"fn":container.program(196, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:126:258","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"196":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:126:230","text",{"name":"at","hash":{},"data":data}))
    + "для всех проектов";
},"197":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:126:275","text",{"name":"at","hash":{},"data":data}))
    + "Дата одобрения н.д."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:126:294",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"unless","hash":{},"fn":container.program(198, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " ";
},"198":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:126:317","text",{"name":"at","hash":{},"data":data}))
    + "для всех проектов.";
},"199":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:126:382","text",{"name":"at","hash":{},"data":data}))
    + "Даты голосования совета, соглашений и сообщений прессы за даты одобрения не приняты. ";
},"200":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:126:502","text",{"name":"at","hash":{},"data":data}))
    + "Обязательства по займам только "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:126:533",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "dative", {"start":{"line":126,"column":534},"end":{"line":126,"column":545}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:126:549","text",{"name":"at","hash":{},"data":data}))
    + "по пятилетним планам, на которые пришлось одобрение, показывает <ref to=\"approvals\"/>.";
},"201":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:128:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<chart id=\"approvals\" type=\"columns\" unit=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:128:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:128:72","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">\n<caption>Обязательства по займам по пятилетним планам одобрения</caption>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:130:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"agencies"),{"name":"each","hash":{},"fn":container.program(202, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:131:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"periods"),{"name":"each","hash":{},"fn":container.program(203, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:135:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</chart>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:136:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasNote"),{"name":"if","hash":{},"fn":container.program(207, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:137:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"source\">Источники: см. <ref to=\"lenders\"/>. По состоянию на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:137:71",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:137:84","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</p>\n";
},"202":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:130:36","text",{"name":"at","hash":{},"data":data}))
    + "<series id=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:130:48",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:130:57","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:130:66",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:130:76","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"/>";
},"203":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:132:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"parts"),{"name":"each","hash":{},"fn":container.program(204, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:133:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:133:13",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:133:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:133:31",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:133:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:133:43",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDated"),{"name":"if","hash":{},"fn":container.program(206, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:133:89","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:133:90",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:133:122","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</datum>\n";
},"204":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:132:28","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:132:40",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:132:49","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:132:58",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:132:69","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:132:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isDated"),{"name":"if","hash":{},"fn":container.program(205, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:132:117","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "series=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:132:125",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:132:137","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:132:139",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:132:174","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</datum>";
},"205":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:132:88","text",{"name":"at","hash":{},"data":data}))
    + "detail=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:132:96",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[2][0],"detail"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:132:108","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"";
},"206":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:133:61","text",{"name":"at","hash":{},"data":data}))
    + "detail=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:133:69",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"detail"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:133:81","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"";
},"207":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:136:26","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">Займы"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:136:47",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasCredits"),{"name":"if","hash":{},"fn":container.program(208, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:136:89","text",{"name":"at","hash":{},"data":data}))
    + "только "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:136:96",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "dative", {"start":{"line":136,"column":97},"end":{"line":136,"column":108}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:136:111",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(209, data, 0),"inverse":container.program(211, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:136:288","text",{"name":"at","hash":{},"data":data}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:136:290",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasUndatedLoans"),{"name":"if","hash":{},"fn":container.program(213, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:136:407","text",{"name":"at","hash":{},"data":data}))
    + "</p>";
},"208":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:136:72","text",{"name":"at","hash":{},"data":data}))
    + "и кредиты";
},"209":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:136:141","text",{"name":"at","hash":{},"data":data}))
    + "; межпровинциальные проекты"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:136:168",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasAnyGrant"),{"name":"if","hash":{},"fn":container.program(210, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:136:210","text",{"name":"at","hash":{},"data":data}))
    + "не включены";
},"210":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:136:194","text",{"name":"at","hash":{},"data":data}))
    + "и гранты";
},"211":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:136:229",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasAnyGrant"),{"name":"if","hash":{},"fn":container.program(212, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"212":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:136:254","text",{"name":"at","hash":{},"data":data}))
    + "; гранты не включены";
},"213":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:136:323","text",{"name":"at","hash":{},"data":data}))
    + "Займы без даты одобрения показаны отдельно и ни к одному периоду не отнесены.";
},"214":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:146:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:146:9",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"name"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:146:24","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:146:33",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"asOf"),{"name":"if","hash":{},"fn":container.program(215, data, 0, blockParams),"inverse":container.program(216, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:146:131","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:146:140",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:146:173","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"215":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:146:47",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"asOf"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}));
},"216":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:146:83",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isKnown"),{"name":"if","hash":{},"fn":container.program(217, data, 0, blockParams),"inverse":container.program(218, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"217":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:146:100","text",{"name":"at","hash":{},"data":data}))
    + "без даты";
},"218":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:146:116","text",{"name":"at","hash":{},"data":data}))
    + "—";
},"219":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:151:30","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"source\">Источники: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:151:59",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(depth0,"statusSources"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:151:81","text",{"name":"at","hash":{},"data":data}))
    + ". По состоянию на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:151:99",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:151:112","text",{"name":"at","hash":{},"data":data}))
    + ".</p>";
},"220":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:153:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Выплаты</h3>\n<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSeveralDisbursements"),{"name":"if","hash":{},"fn":container.program(221, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:131",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"disbursements"),{"name":"each","hash":{},"fn":container.program(222, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:502","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"221":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:154:35","text",{"name":"at","hash":{},"data":data}))
    + "Выплаты указаны в источниках для проектов ниже; даты различаются, суммы не складываются. ";
},"222":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:161",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:171",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(223, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:217","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:219",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"asOf"),{"name":"if","hash":{},"fn":container.program(224, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:277","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "выплачено "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:287",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"disbursed"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:309",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"share"),{"name":"if","hash":{},"fn":container.program(225, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:366",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"undisbursed"),{"name":"if","hash":{},"fn":container.program(226, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:430",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(blockParams[0][0],"asOf"),{"name":"unless","hash":{},"fn":container.program(227, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:471","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:472",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"disbursed"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " ";
},"223":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:191","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:192",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:209","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"224":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:233","text",{"name":"at","hash":{},"data":data}))
    + "дата — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:240",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"asOf"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:268","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", ";
},"225":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:325","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:326",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(blockParams[1][0],"share"),{"name":"percent","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:346","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "обязательств)";
},"226":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:387","text",{"name":"at","hash":{},"data":data}))
    + ", остаток — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:154:399",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"undisbursed"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"227":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:154:449","text",{"name":"at","hash":{},"data":data}))
    + "(дата н.д.)";
},"228":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:156:23","text",{"name":"at","hash":{},"data":data}))
    + "<p>Согласно заявлению от "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:156:48",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depth0,"supervision"),"date"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:156:73","text",{"name":"at","hash":{},"data":data}))
    + ", Всемирный банк закрыл компонент партнёрских школ проекта профессионального образования. Проект переведён под усиленный надзор."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:156:201",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"supervision"),"date"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:156:226","text",{"name":"at","hash":{},"data":data}))
    + "</p>";
},"229":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:160:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Подготовка и снятые проекты</h2>\n<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"hasProposed"),{"name":"if","hash":{},"fn":container.program(230, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:242",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"hasDropped"),{"name":"if","hash":{},"fn":container.program(233, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:499",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasUncounted"),{"name":"if","hash":{},"fn":container.program(236, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:564",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"hasUnverified"),{"name":"if","hash":{},"fn":container.program(237, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:728","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<table id=\"pipeline\" span=\"all\" columns=\"left left left left right\" weights=\"3 0 0 0 0\" unit=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:162:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"unit"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:162:117","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" continued=\"продолжение\">\n<caption>Проекты вне итогов</caption>\n<thead><tr><th>Проект</th><th>Номер</th><th>Класс</th><th>Кредитор</th><th>Сумма в источнике</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:166:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"proposed"),{"name":"each","hash":{},"fn":container.program(238, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:168:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"dropped"),{"name":"each","hash":{},"fn":container.program(239, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:170:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"unverified"),{"name":"each","hash":{},"fn":container.program(240, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:172:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n";
},"230":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:32","text",{"name":"at","hash":{},"data":data}))
    + "Предлагаемых проектов: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:55",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pipeline"),"proposedTotal"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:108","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:110",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pipeline"),"proposedTotal"),"amount"),{"name":"if","hash":{},"fn":container.program(231, data, 0),"inverse":container.program(232, data, 0),"data":data})) != null ? stack1 : "")
    + " ";
},"231":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:147","text",{"name":"at","hash":{},"data":data}))
    + "предлагаемые займы — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:168",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pipeline"),"proposedTotal"),"amount"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:208","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"232":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:161:217","text",{"name":"at","hash":{},"data":data}))
    + "сумма н.д.";
},"233":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:269","text",{"name":"at","hash":{},"data":data}))
    + "Снятых с подготовки до одобрения: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:303",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pipeline"),"droppedTotal"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:355","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:357",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pipeline"),"droppedTotal"),"amount"),{"name":"if","hash":{},"fn":container.program(234, data, 0),"inverse":container.program(235, data, 0),"data":data})) != null ? stack1 : "")
    + " ";
},"234":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:393","text",{"name":"at","hash":{},"data":data}))
    + "в источниках по-прежнему указано "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:426",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pipeline"),"droppedTotal"),"amount"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:161:465","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"235":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:161:474","text",{"name":"at","hash":{},"data":data}))
    + "сумма н.д.";
},"236":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:161:525","text",{"name":"at","hash":{},"data":data}))
    + "В обязательствах они не учтены. ";
},"237":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:161:594","text",{"name":"at","hash":{},"data":data}))
    + "Проекты, для которых займов международных финансовых организаций не найдено, помечены как неподтверждённые и в итоги не входят.";
},"238":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:166:35","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:166:43",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:166:53",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:166:63","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:166:72",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:166:102","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>предлагаемый</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:166:132",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"lender"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:166:162","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:166:171",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:166:203","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"239":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:168:34","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:168:42",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:168:52",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:168:62","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:168:71",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:168:101","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>снят с подготовки</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:168:136",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"lender"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:168:166","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:168:175",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:168:207","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"240":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:170:37","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:170:45",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:170:55",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:170:65","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:170:74",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:170:104","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>не подтверждено</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:170:137",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"lender"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:170:167","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>—</td></tr>\n";
},"241":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:177:1","text",{"name":"at","hash":{},"data":data}))
    + "<h2>Обслуживание долга</h2>\n<p>Период — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:178:13",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depth0,"debt"),"period"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:178:33","text",{"name":"at","hash":{},"data":data}))
    + ". По проектам Всемирного банка "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:178:64",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "within", {"start":{"line":178,"column":65},"end":{"line":178,"column":76}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:178:80","text",{"name":"at","hash":{},"data":data}))
    + "к погашению — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:178:94",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"debt"),"due"),{"name":"amount","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:178:114","text",{"name":"at","hash":{},"data":data}))
    + "(округлено источником). По сообщению регионального департамента финансов, Министерству финансов КНР погашено полностью. За тот же период от округов и организаций получено "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:178:285",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"debt"),"collected"),{"name":"amount","hash":{"form":"exact"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:178:323","text",{"name":"at","hash":{},"data":data}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:178:324",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"debt"),"collected"),{"name":"cite","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:178:348","text",{"name":"at","hash":{},"data":data}))
    + "Доля полученного и разница не рассчитываются, так как сумма к погашению округлена.</p>\n";
},"242":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:181:24",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/untyped-ru"),depth0,{"name":"partials/untyped-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"243":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:186:22","text",{"name":"at","hash":{},"data":data}))
    + "<li>Обязательства приведены в валюте оригинала, как в источниках, без пересчёта.</li>";
},"244":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:186:115","text",{"name":"at","hash":{},"data":data}))
    + "<li>Обязательства — одобренные займы и кредиты МАР в валюте оригинала, без пересчёта. Подготовительная техническая помощь, встречное финансирование и гранты при займах не включены.</li>";
},"245":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:187:138","text",{"name":"at","hash":{},"data":data}))
    + "Межпровинциальные проекты входят в число; доля "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:187:185",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "genitive", {"start":{"line":187,"column":186},"end":{"line":187,"column":199}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:187:203","text",{"name":"at","hash":{},"data":data}))
    + "н.д., поэтому их суммы не включены и поровну не делятся.";
},"246":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:188:16","text",{"name":"at","hash":{},"data":data}))
    + "<li>Значения, которых в новой редакции источника больше нет, сохранены по прежней; см. <ref to=\"conflicts\"/>.</li>";
},"247":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:189:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>Сомнительные суммы ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:189:50",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"doubtful"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:189:89","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ") входят в итоги и отмечены знаком * (<ref to=\"projects\"/>): "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:189:150",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"doubts"),{"name":"each","hash":{},"fn":container.program(248, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:189:284","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>";
},"248":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:189:173",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:189:183",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(249, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:189:230","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "— "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:189:232",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"reason"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:189:244",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"last"),{"name":"if","hash":{},"fn":container.program(250, data, 0, blockParams),"inverse":container.program(251, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"249":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:189:203","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:189:204",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:189:221","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"250":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:189:257","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"251":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:189:266","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"252":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:190:21","text",{"name":"at","hash":{},"data":data}))
    + "<li>Охват опубликованных и расчётных значений различается: опубликованные включают займы иностранных правительств, их конечная дата и список проектов не опубликованы; расчётные охватывают только проекты, подтверждённые документами.</li>";
},"253":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:191:28","text",{"name":"at","hash":{},"data":data}))
    + "<li>Названия и коды — по "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:191:53",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"GB/T 2260 (в редакции от 30 июня 2023 г.)",{"name":"literal","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:191:108","text",{"name":"at","hash":{},"data":data}))
    + "; русские и английские формы наши, справочные. Они не выражают позиции о правовом статусе территорий или их границах.</li>";
},"254":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:195:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Расхождения источников</h3>\n<p>Расхождения между источниками: <ref to=\"conflicts\"/>. Приведены все значения, предпочтение не отдано; переименования опущены.</p>\n<table id=\"conflicts\" span=\"all\" columns=\"left left left\" weights=\"3 0 5\" class=\"compact\" continued=\"продолжение\">\n<caption>Расхождения между источниками</caption>\n<thead><tr><th>Проект</th><th>Показатель</th><th>Значение в каждом источнике</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:201:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"conflicts"),{"name":"each","hash":{},"fn":container.program(255, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:204:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n";
},"255":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:9",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"field"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:39","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:48",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"values"),{"name":"each","hash":{},"fn":container.program(256, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:411","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"256":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:73",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(257, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:107",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isQuantity"),{"name":"if","hash":{},"fn":container.program(258, data, 0, blockParams),"inverse":container.program(261, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:223","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<small>("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:231",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isPlanned"),{"name":"if","hash":{},"fn":container.program(262, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:263",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isReported"),{"name":"if","hash":{},"fn":container.program(263, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:301",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"publisher"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:316","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:318",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"asOf"),{"name":"if","hash":{},"fn":container.program(264, data, 0, blockParams),"inverse":container.program(265, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:383","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")</small>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:392",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"257":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:202:91","text",{"name":"at","hash":{},"data":data}))
    + "<br/>";
},"258":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:127",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"quantity"),{"name":"if","hash":{},"fn":container.program(259, data, 0, blockParams),"inverse":container.program(260, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"259":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:145",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[2][0],"quantity"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"260":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:202:174","text",{"name":"at","hash":{},"data":data}))
    + "не указано";
},"261":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:199",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"words"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"262":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:202:250","text",{"name":"at","hash":{},"data":data}))
    + "план, ";
},"263":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:202:283","text",{"name":"at","hash":{},"data":data}))
    + "по отчёту, ";
},"264":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:202:332",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"asOf"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}));
},"265":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:202:368","text",{"name":"at","hash":{},"data":data}))
    + "без даты";
},"266":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:207:18",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/what-changed-ru"),depth0,{"name":"partials/what-changed-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"267":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:208:24",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/sign-official-ru"),depth0,{"name":"partials/sign-official-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"268":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:208:63",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(269, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"269":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:208:88","text",{"name":"at","hash":{},"data":data}))
    + "<h3>Проекты</h3>";
},"270":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:210:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>Одобренные проекты набора данных ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:210:38",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:210:77","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "): <ref to=\"projects\"/>.</p>\n<table id=\"projects\" span=\"all\" columns=\"left left left left right left\" weights=\"3 0 0 0 0 0\" unit=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:211:102",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:211:130","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" class=\"compact\" continued=\"продолжение\">\n<caption>Одобренные проекты</caption>\n<thead><tr><th>Проект</th><th>Номер</th><th>Кредитор</th><th>Одобрен</th><th>Сумма</th><th>Статус</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:215:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(271, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:222:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(274, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:231:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(278, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:237:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n<p class=\"note\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:239:17",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasDoubtful"),{"name":"if","hash":{},"fn":container.program(281, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:239:87","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Суммы — обязательства в долларах США.</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:240:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"hasSources"),{"name":"if","hash":{},"fn":container.program(282, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"271":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:216:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><th colspan=\"6\">Проекты по займам только "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:216:46",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "dative", {"start":{"line":216,"column":47},"end":{"line":216,"column":58}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:216:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</th></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:217:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"loans"),{"name":"each","hash":{},"fn":container.program(272, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:220:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>Подытог</td><td>—</td><td>—</td><td>—</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:220:55",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:220:98","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>—</td></tr>\n";
},"272":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:218:1","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:218:9",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:218:19",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDoubtful"),{"name":"if","hash":{},"fn":container.program(273, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:218:47","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:218:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:218:86","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:218:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:218:107","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:218:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:218:148","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:218:157",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:218:189","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:218:198",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"status"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:218:228","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"273":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:218:39","text",{"name":"at","hash":{},"data":data}))
    + "*";
},"274":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:223:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><th colspan=\"6\">Межпровинциальные проекты (доля "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:223:53",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "genitive", {"start":{"line":223,"column":54},"end":{"line":223,"column":67}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:223:71","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "н.д., в суммы не включены)</th></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:224:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"multiProvince"),{"name":"each","hash":{},"fn":container.program(275, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"275":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:225:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:225:9",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:225:19",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDoubtful"),{"name":"if","hash":{},"fn":container.program(276, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:225:47","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:225:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:225:86","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:225:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:225:107","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:225:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:225:148","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:225:157",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:225:189","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:225:198",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"status"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:225:228","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:226:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"grants"),{"name":"each","hash":{},"fn":container.program(277, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"276":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:225:39","text",{"name":"at","hash":{},"data":data}))
    + "*";
},"277":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:227:1","text",{"name":"at","hash":{},"data":data}))
    + "<tr indent=\"1\"><td>Грант при займе</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:227:44",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:227:74","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:227:83",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:227:95","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:227:104",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:227:136","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:227:145",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:227:177","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:227:186",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"status"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:227:216","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"278":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:232:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><th colspan=\"6\">Проекты с отдельным грантом</th></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:233:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"grants"),{"name":"each","hash":{},"fn":container.program(279, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"279":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:234:1","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:234:9",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:234:19",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDoubtful"),{"name":"if","hash":{},"fn":container.program(280, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:234:47","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:234:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:234:86","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:234:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:234:107","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:234:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:234:148","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:234:157",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:234:189","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:234:198",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"status"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:234:228","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"280":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:234:39","text",{"name":"at","hash":{},"data":data}))
    + "*";
},"281":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:239:42","text",{"name":"at","hash":{},"data":data}))
    + "* Сомнительная сумма, входит в итоги. ";
},"282":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:240:28","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"source\">Источники: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:240:57",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:240:83","text",{"name":"at","hash":{},"data":data}))
    + ". По состоянию на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:240:101",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:240:114","text",{"name":"at","hash":{},"data":data}))
    + ".</p>";
},"283":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:242:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isOfficial"),{"name":"if","hash":{},"fn":container.program(284, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"284":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:242:24","text",{"name":"at","hash":{},"data":data}))
    + "<p>Одобренных проектов, полностью или частично относящихся к "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:242:85",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "dative", {"start":{"line":242,"column":86},"end":{"line":242,"column":97}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:242:100","text",{"name":"at","hash":{},"data":data}))
    + ", в наборе данных нет.</p>";
},"285":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:245:1","text",{"name":"at","hash":{},"data":data}))
    + "<page-break/>\n<p class=\"annex\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:246:18",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"Приложение 2",{"name":"literal","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:246:44","text",{"name":"at","hash":{},"data":data}))
    + "</p>\n<h1>Источники</h1>\n";
},"286":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:248:9",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"sources"),{"name":"if","hash":{},"fn":container.program(287, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"287":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:248:24","text",{"name":"at","hash":{},"data":data}))
    + "<h3>Источники</h3>";
},"288":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:249:16","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<ol class=\"source\">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:250:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sources"),{"name":"each","hash":{},"fn":container.program(289, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:252:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</ol>";
},"289":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:250:25","text",{"name":"at","hash":{},"data":data}))
    + "<li id=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:250:33",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:250:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:250:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"text"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:250:54","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>\n";
},"290":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:253:23",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/foot-journal-ru"),depth0,{"name":"partials/foot-journal-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"291":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:254:24",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/foot-official-ru"),depth0,{"name":"partials/foot-official-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"292":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\n"
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/ru.hbs:255:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/imprint-ru"),depth0,{"name":"partials/imprint-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<brief title=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:1:15",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"isAll"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.program(1, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:1:172","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" numbering=\"decimal\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:1:193",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:1:250","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:2:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isOfficial"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.program(4, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:17:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Общие сведения</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:18:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(21, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:22:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(24, data, 0, blockParams, depths),"inverse":container.program(60, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:27:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isJournal"),{"name":"if","hash":{},"fn":container.program(65, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:28:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasRemarks"),{"name":"if","hash":{},"fn":container.program(66, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:30:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(80, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:47:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(98, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:64:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(115, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:95:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(159, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:123:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(192, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:159:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"hasAny"),{"name":"if","hash":{},"fn":container.program(229, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:176:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasDebt"),{"name":"if","hash":{},"fn":container.program(241, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:181:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"hasRows"),{"name":"if","hash":{},"fn":container.program(242, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:182:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Примечания к данным</h2>\n<h3>Охват</h3>\n<ol>\n<li>Счёт ведётся по проектам: один раз, если у кредитора два номера на один проект, и один раз, если займов несколько.</li>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:186:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"isAll"),{"name":"if","hash":{},"fn":container.program(243, data, 0, blockParams, depths),"inverse":container.program(244, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:187:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>Предлагаемые, снятые с подготовки и неподтверждённые проекты не входят ни в число, ни в обязательства."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:187:107",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(245, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:187:266","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:188:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasKept"),{"name":"if","hash":{},"fn":container.program(246, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:189:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasDoubtful"),{"name":"if","hash":{},"fn":container.program(247, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:190:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(252, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:191:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"area"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(253, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:192:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>— нет данных или неприменимо; "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:192:35",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"0",{"name":"literal","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:192:51","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "— нуль.</li>\n</ol>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:194:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasConflicts"),{"name":"if","hash":{},"fn":container.program(254, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:207:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(266, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:208:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isOfficial"),{"name":"if","hash":{},"fn":container.program(267, data, 0, blockParams, depths),"inverse":container.program(268, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:209:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(270, data, 0, blockParams, depths),"inverse":container.program(283, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:244:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isOfficial"),{"name":"if","hash":{},"fn":container.program(285, data, 0, blockParams, depths),"inverse":container.program(286, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:249:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"sources"),{"name":"if","hash":{},"fn":container.program(288, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:253:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isJournal"),{"name":"if","hash":{},"fn":container.program(290, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:254:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isOfficial"),{"name":"if","hash":{},"fn":container.program(291, data, 0, blockParams, depths),"inverse":container.program(292, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/ru.hbs:257:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</brief>\n";
},"usePartial":true,"useData":true,"useDepths":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
