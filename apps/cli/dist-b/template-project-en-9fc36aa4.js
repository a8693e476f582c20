module.exports = {"file":"project/en.hbs",get outline(){const value=JSON.parse("[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,17],\"words\":\"identity.title\",\"parts\":[\"identity\",\"title\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[1,51],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,57],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,77],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,84],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,28],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,34],\"words\":\"identity.number\",\"parts\":[\"identity\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,51],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,58],\"words\":\"identity.number\",\"parts\":[\"identity\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,85],\"words\":\"identity.short\",\"parts\":[\"identity\",\"short\"],\"depth\":0,\"isData\":false}}]},{\"type\":\"helper\",\"at\":[2,122],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[2,129],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[4,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,7],\"words\":\"identity.headShort\",\"parts\":[\"identity\",\"headShort\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[4,27],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[4,34],\"words\":\"identity.headShort\",\"parts\":[\"identity\",\"headShort\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[5,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[5,7],\"words\":\"identity.number\",\"parts\":[\"identity\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[5,27],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[5,34],\"words\":\"identity.number\",\"parts\":[\"identity\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[6,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[6,9],\"words\":\"identity.loanNumbers\",\"parts\":[\"identity\",\"loanNumbers\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"line\"],\"body\":[{\"type\":\"block\",\"at\":[6,44],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[6,50],\"words\":\"line.isGrant\",\"parts\":[\"line\",\"isGrant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[6,91],\"words\":\"line.number\",\"parts\":[\"line\",\"number\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,7],\"words\":\"identity.title\",\"parts\":[\"identity\",\"title\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[9,21],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[9,27],\"words\":\"identity.otherName\",\"parts\":[\"identity\",\"otherName\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[9,47],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[9,54],\"words\":\"identity.otherName\",\"parts\":[\"identity\",\"otherName\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[9,74],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[9,80],\"words\":\"identity.isOurRendering\",\"parts\":[\"identity\",\"isOurRendering\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[9,128],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[9,134],\"words\":\"identity.hasNaming\",\"parts\":[\"identity\",\"hasNaming\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[9,154],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[9,161],\"words\":\"identity.naming\",\"parts\":[\"identity\",\"naming\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[12,20],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,26],\"words\":\"amount\",\"parts\":[\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[12,34],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[12,43],\"words\":\"amount\",\"parts\":[\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[12,55]}],[\"unverified\",{\"type\":\"literal\",\"at\":[12,74]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[13,8],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[13,14],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[13,18],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[13,27]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"block\",\"at\":[13,61],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[13,67],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[13,71],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[13,80]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"block\",\"at\":[14,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[14,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[14,11],\"words\":\"moneyKind\",\"parts\":[\"moneyKind\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[14,21]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[15,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[15,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[15,11],\"words\":\"moneyKind\",\"parts\":[\"moneyKind\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[15,21]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[16,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[16,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[16,11],\"words\":\"moneyKind\",\"parts\":[\"moneyKind\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[16,21]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[17,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[17,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[17,11],\"words\":\"moneyKind\",\"parts\":[\"moneyKind\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[17,21]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[18,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[18,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[18,11],\"words\":\"moneyKind\",\"parts\":[\"moneyKind\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[18,21]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]}]},{\"type\":\"block\",\"at\":[19,15],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[19,21],\"words\":\"differences.hasDoubt\",\"parts\":[\"differences\",\"hasDoubt\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[20,20],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[20,26],\"words\":\"finance.cost\",\"parts\":[\"finance\",\"cost\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[20,40],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[20,49],\"words\":\"finance.cost\",\"parts\":[\"finance\",\"cost\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[20,67]}],[\"unverified\",{\"type\":\"literal\",\"at\":[20,86]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[21,18],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,24],\"words\":\"identity.isUnverified\",\"parts\":[\"identity\",\"isUnverified\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[21,47],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,53],\"words\":\"finance.costDisputed\",\"parts\":[\"finance\",\"costDisputed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[21,134],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,140],\"words\":\"finance.costDisputed\",\"parts\":[\"finance\",\"costDisputed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[22,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[22,7],\"words\":\"disbursement.known\",\"parts\":[\"disbursement\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,20],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[23,30],\"words\":\"disbursement.share\",\"parts\":[\"disbursement\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[23,54]}]]},{\"type\":\"block\",\"at\":[24,17],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[24,23],\"words\":\"disbursement.asOf\",\"parts\":[\"disbursement\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[24,44],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[24,51],\"words\":\"disbursement.asOf\",\"parts\":[\"disbursement\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[26,20],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[26,26],\"words\":\"dates.approval\",\"parts\":[\"dates\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[26,42],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[26,49],\"words\":\"dates.approval\",\"parts\":[\"dates\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[26,69]}]]}],\"otherwise\":[{\"type\":\"block\",\"at\":[26,86],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[26,92],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[26,96],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[26,105]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]}]},{\"type\":\"helper\",\"at\":[29,20],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[29,27],\"words\":\"status.text\",\"parts\":[\"status\",\"text\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[30,14],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[30,20],\"words\":\"status.text\",\"parts\":[\"status\",\"text\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[30,33],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[30,39],\"words\":\"status.date\",\"parts\":[\"status\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[30,54],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[30,61],\"words\":\"status.date\",\"parts\":[\"status\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[33,10],\"words\":\"identity.title\",\"parts\":[\"identity\",\"title\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[34,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[34,7],\"words\":\"places.hasStated\",\"parts\":[\"places\",\"hasStated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[34,32],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[34,38],\"words\":\"places.hasCounties\",\"parts\":[\"places\",\"hasCounties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[34,58],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[34,66],\"words\":\"places.counties\",\"parts\":[\"places\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"place\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[34,96],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[34,125],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[34,133],\"words\":\"places.prefectures\",\"parts\":[\"places\",\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"place\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[34,166],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}]}],\"otherwise\":[{\"type\":\"block\",\"at\":[34,203],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[34,209],\"words\":\"places.multiProvince\",\"parts\":[\"places\",\"multiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[34,239],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[34,247],\"words\":\"places.provinces\",\"parts\":[\"places\",\"provinces\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"province\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[34,281],\"words\":\"province.name\",\"parts\":[\"province\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[34,309],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[34,362],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[34,397],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[34,408],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[34,414],\"words\":\"area.hasPrefectures\",\"parts\":[\"area\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]}]},{\"type\":\"block\",\"at\":[35,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[35,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[35,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[35,20]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[35,52],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[35,60],\"words\":\"finance.rows\",\"parts\":[\"finance\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[35,85],\"words\":\"row.phrase\",\"parts\":[\"row\",\"phrase\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[35,98],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[35,104],\"words\":\"row.known\",\"parts\":[\"row\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[35,118],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[35,127],\"words\":\"row.amount\",\"parts\":[\"row\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[35,176],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[35,182],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[35,186],\"words\":\"moneyKind\",\"parts\":[\"moneyKind\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[35,196]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[35,208],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[35,217],\"words\":\"amount\",\"parts\":[\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[36,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[36,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[36,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[36,20]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[36,68],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[36,76],\"words\":\"finance.rows\",\"parts\":[\"finance\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[36,101],\"words\":\"row.phrase\",\"parts\":[\"row\",\"phrase\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[36,114],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[36,120],\"words\":\"row.known\",\"parts\":[\"row\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[36,134],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[36,143],\"words\":\"row.amount\",\"parts\":[\"row\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[37,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[37,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[37,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[37,20]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[37,86],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[37,94],\"words\":\"finance.rows\",\"parts\":[\"finance\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[37,119],\"words\":\"row.phrase\",\"parts\":[\"row\",\"phrase\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[37,132],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[37,138],\"words\":\"row.known\",\"parts\":[\"row\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[37,152],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[37,161],\"words\":\"row.amount\",\"parts\":[\"row\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[38,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[38,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[38,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[38,20]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[39,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[39,7],\"words\":\"finance.costDisputed\",\"parts\":[\"finance\",\"costDisputed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"block\",\"at\":[39,86],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[39,92],\"words\":\"finance.cost\",\"parts\":[\"finance\",\"cost\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[39,106],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[39,115],\"words\":\"finance.cost\",\"parts\":[\"finance\",\"cost\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[40,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[40,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[40,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[40,20]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[41,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[41,9],\"words\":\"dates.clauses\",\"parts\":[\"dates\",\"clauses\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"clause\"],\"body\":[{\"type\":\"block\",\"at\":[42,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[42,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[42,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[42,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[42,57],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[42,64],\"words\":\"../dates.approval\",\"parts\":[\"dates\",\"approval\"],\"depth\":1,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[42,83],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[42,89],\"words\":\"../dates.approvalNewsOnly\",\"parts\":[\"dates\",\"approvalNewsOnly\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[43,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[43,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[43,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[43,66],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[43,74],\"words\":\"../dates.substitutes\",\"parts\":[\"dates\",\"substitutes\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[\"event\"],\"body\":[{\"type\":\"block\",\"at\":[43,107],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[43,113],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[43,117],\"words\":\"event.field\",\"parts\":[\"event\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[43,129]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[43,193],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[43,200],\"words\":\"event.date\",\"parts\":[\"event\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,219],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[43,225],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[43,229],\"words\":\"event.field\",\"parts\":[\"event\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[43,241]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[43,299],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[43,306],\"words\":\"event.date\",\"parts\":[\"event\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,325],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[43,331],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[43,335],\"words\":\"event.field\",\"parts\":[\"event\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[43,347]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[43,398],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[43,405],\"words\":\"event.date\",\"parts\":[\"event\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,424],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[43,430],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[43,434],\"words\":\"event.field\",\"parts\":[\"event\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[43,446]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[43,492],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[43,499],\"words\":\"event.date\",\"parts\":[\"event\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,518],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[43,524],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[43,528],\"words\":\"event.field\",\"parts\":[\"event\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[43,540]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[43,596],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[43,603],\"words\":\"event.date\",\"parts\":[\"event\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[44,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[44,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[44,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[44,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[44,60],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[44,67],\"words\":\"../dates.signing\",\"parts\":[\"dates\",\"signing\"],\"depth\":1,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[45,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[45,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[45,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[45,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[45,66],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[45,73],\"words\":\"../dates.effectiveness\",\"parts\":[\"dates\",\"effectiveness\"],\"depth\":1,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[46,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[46,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[46,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[46,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[46,36],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[46,42],\"words\":\"../dates.closingDisputed\",\"parts\":[\"dates\",\"closingDisputed\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"helper\",\"at\":[46,137],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[46,144],\"words\":\"../dates.closing\",\"parts\":[\"dates\",\"closing\"],\"depth\":1,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[47,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[47,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[47,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[47,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[47,75],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[47,82],\"words\":\"../dates.plannedCompletion\",\"parts\":[\"dates\",\"plannedCompletion\"],\"depth\":1,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[48,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[48,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[48,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[48,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[48,41],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[48,49],\"words\":\"../dates.unknown\",\"parts\":[\"dates\",\"unknown\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[\"event\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[48,80],\"words\":\"event.label\",\"parts\":[\"event\",\"label\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[48,103],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[48,109],\"words\":\"../dates.severalUnknown\",\"parts\":[\"dates\",\"severalUnknown\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[51,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[51,7],\"words\":\"status.hasOwnWord\",\"parts\":[\"status\",\"hasOwnWord\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[51,72],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[51,79],\"words\":\"status.ownWord\",\"parts\":[\"status\",\"ownWord\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[51,133],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[51,140],\"words\":\"status.sources\",\"parts\":[\"status\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[52,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[52,9],\"words\":\"identity.related\",\"parts\":[\"identity\",\"related\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"record\"],\"body\":[{\"type\":\"helper\",\"at\":[52,56],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[52,63],\"words\":\"record.number\",\"parts\":[\"record\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[53,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[53,7],\"words\":\"identity.hasNote\",\"parts\":[\"identity\",\"hasNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[53,26],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[53,33],\"words\":\"identity.note\",\"parts\":[\"identity\",\"note\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[59,20],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[59,27],\"words\":\"identity.lender\",\"parts\":[\"identity\",\"lender\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[59,44],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[59,50],\"words\":\"identity.hasParent\",\"parts\":[\"identity\",\"hasParent\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[59,72],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[59,79],\"words\":\"identity.parent\",\"parts\":[\"identity\",\"parent\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[60,1],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[60,11],\"words\":\"identity.number\",\"parts\":[\"identity\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[61,20],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[61,28],\"words\":\"identity.sectors\",\"parts\":[\"identity\",\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"sector\"],\"body\":[{\"type\":\"block\",\"at\":[61,58],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[61,68],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[61,91],\"words\":\"sector.name\",\"parts\":[\"sector\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[63,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[63,7],\"words\":\"places.multiProvince\",\"parts\":[\"places\",\"multiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[63,51],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[63,59],\"words\":\"places.provinces\",\"parts\":[\"places\",\"provinces\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"province\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[63,93],\"words\":\"province.name\",\"parts\":[\"province\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[64,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[64,9],\"words\":\"identity.related\",\"parts\":[\"identity\",\"related\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"record\"],\"body\":[{\"type\":\"helper\",\"at\":[64,59],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[64,66],\"words\":\"record.number\",\"parts\":[\"record\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[64,84],\"words\":\"record.name\",\"parts\":[\"record\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[68,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[68,7],\"words\":\"finance.hasTable\",\"parts\":[\"finance\",\"hasTable\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[69,70],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[69,76],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[69,80],\"words\":\"finance.currency\",\"parts\":[\"finance\",\"currency\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[69,97]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[69,126],\"words\":\"finance.currency\",\"parts\":[\"finance\",\"currency\"],\"depth\":0,\"isData\":false}}]},{\"type\":\"block\",\"at\":[72,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[72,9],\"words\":\"finance.rows\",\"parts\":[\"finance\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[72,42],\"words\":\"row.label\",\"parts\":[\"row\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[72,62],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[72,71],\"words\":\"row.amount\",\"parts\":[\"row\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[72,87]}]]},{\"type\":\"helper\",\"at\":[72,105],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[72,115],\"words\":\"row.share\",\"parts\":[\"row\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[72,130]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[73,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[73,7],\"words\":\"finance.hasCounterpart\",\"parts\":[\"finance\",\"hasCounterpart\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[73,65],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[73,74],\"words\":\"finance.counterpart\",\"parts\":[\"finance\",\"counterpart\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[73,99]}]]},{\"type\":\"helper\",\"at\":[73,117],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[73,127],\"words\":\"finance.counterpartShare\",\"parts\":[\"finance\",\"counterpartShare\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[73,157]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[74,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[74,7],\"words\":\"finance.hasRest\",\"parts\":[\"finance\",\"hasRest\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[74,68],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[74,77],\"words\":\"finance.rest\",\"parts\":[\"finance\",\"rest\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[74,95]}]]},{\"type\":\"helper\",\"at\":[74,113],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[74,123],\"words\":\"finance.restShare\",\"parts\":[\"finance\",\"restShare\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[74,146]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[76,35],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[76,41],\"words\":\"finance.costFits\",\"parts\":[\"finance\",\"costFits\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[76,59],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[76,68],\"words\":\"finance.cost\",\"parts\":[\"finance\",\"cost\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[76,86]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[76,120],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[76,130],\"words\":\"finance.fullShare\",\"parts\":[\"finance\",\"fullShare\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[76,153]}]]},{\"type\":\"block\",\"at\":[78,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[78,7],\"words\":\"finance.hasRest\",\"parts\":[\"finance\",\"hasRest\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[79,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[79,7],\"words\":\"finance.roundedApart\",\"parts\":[\"finance\",\"roundedApart\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[80,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[80,7],\"words\":\"finance.fallsShort\",\"parts\":[\"finance\",\"fallsShort\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[81,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[81,7],\"words\":\"finance.costDisputed\",\"parts\":[\"finance\",\"costDisputed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[82,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[82,7],\"words\":\"finance.costKnown\",\"parts\":[\"finance\",\"costKnown\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[82,26],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[82,36],\"words\":\"finance.costFits\",\"parts\":[\"finance\",\"costFits\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[82,90],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[82,99],\"words\":\"finance.cost\",\"parts\":[\"finance\",\"cost\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[83,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[83,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[83,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[83,20]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[84,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[84,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[84,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[84,20]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[86,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[86,7],\"words\":\"finance.hasLines\",\"parts\":[\"finance\",\"hasLines\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[88,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[88,7],\"words\":\"finance.hasPreparatory\",\"parts\":[\"finance\",\"hasPreparatory\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[88,83],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[88,91],\"words\":\"finance.preparatory\",\"parts\":[\"finance\",\"preparatory\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"grant\"],\"body\":[{\"type\":\"helper\",\"at\":[88,123],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[88,132],\"words\":\"grant.amount\",\"parts\":[\"grant\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[88,146],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[88,153],\"words\":\"grant.amount\",\"parts\":[\"grant\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[90,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[90,7],\"words\":\"disbursement.known\",\"parts\":[\"disbursement\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[93,42],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[93,51],\"words\":\"disbursement.disbursed\",\"parts\":[\"disbursement\",\"disbursed\"],\"depth\":0,\"isData\":false}],\"options\":[[\"unverified\",{\"type\":\"literal\",\"at\":[93,85]}]]},{\"type\":\"block\",\"at\":[94,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[94,7],\"words\":\"disbursement.hasUndisbursed\",\"parts\":[\"disbursement\",\"hasUndisbursed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[94,81],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[94,90],\"words\":\"disbursement.undisbursed\",\"parts\":[\"disbursement\",\"undisbursed\"],\"depth\":0,\"isData\":false}],\"options\":[[\"unverified\",{\"type\":\"literal\",\"at\":[94,126]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[95,34],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[95,44],\"words\":\"disbursement.share\",\"parts\":[\"disbursement\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[97,19],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,25],\"words\":\"disbursement.asOf\",\"parts\":[\"disbursement\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,50],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[97,57],\"words\":\"disbursement.asOf\",\"parts\":[\"disbursement\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[97,145],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[97,152],\"words\":\"disbursement.disbursed\",\"parts\":[\"disbursement\",\"disbursed\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[99,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[99,7],\"words\":\"places.hasStated\",\"parts\":[\"places\",\"hasStated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[99,25],\"name\":\"project/results-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[103,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[103,7],\"words\":\"places.isTold\",\"parts\":[\"places\",\"isTold\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[104,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[104,7],\"words\":\"places.hasStated\",\"parts\":[\"places\",\"hasStated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[105,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[105,7],\"words\":\"places.hasMap\",\"parts\":[\"places\",\"hasMap\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[107,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[107,9],\"words\":\"places.tiles\",\"parts\":[\"places\",\"tiles\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"tile\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[107,47],\"words\":\"tile.key\",\"parts\":[\"tile\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[107,68],\"words\":\"tile.name\",\"parts\":[\"tile\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[107,91],\"words\":\"tile.series\",\"parts\":[\"tile\",\"series\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[109,17],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[109,25],\"words\":\"places.prefectures\",\"parts\":[\"places\",\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"place\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[109,58],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[109,74],\"words\":\"place.code\",\"parts\":[\"place\",\"code\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[109,96],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[109,102],\"words\":\"places.hasCounties\",\"parts\":[\"places\",\"hasCounties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[109,134],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[109,142],\"words\":\"places.counties\",\"parts\":[\"places\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"place\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[109,172],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[109,188],\"words\":\"place.code\",\"parts\":[\"place\",\"code\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[109,217],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[109,224],\"words\":\"places.sources\",\"parts\":[\"places\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[109,241],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[109,247],\"words\":\"places.hasMap\",\"parts\":[\"places\",\"hasMap\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[111,4],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[111,10],\"words\":\"places.multiProvince\",\"parts\":[\"places\",\"multiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[111,51],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[111,59],\"words\":\"places.provinces\",\"parts\":[\"places\",\"provinces\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"province\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[111,93],\"words\":\"province.name\",\"parts\":[\"province\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[111,139],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[111,205],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[111,211],\"words\":\"places.hasEstimated\",\"parts\":[\"places\",\"hasEstimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[111,262],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[111,270],\"words\":\"places.estimated\",\"parts\":[\"places\",\"estimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"place\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[111,301],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[116,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[116,7],\"words\":\"differences.hasGone\",\"parts\":[\"differences\",\"hasGone\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[116,60],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[116,68],\"words\":\"differences.gone\",\"parts\":[\"differences\",\"gone\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"difference\"],\"body\":[{\"type\":\"block\",\"at\":[116,102],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[116,112],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[116,135],\"words\":\"difference.field\",\"parts\":[\"difference\",\"field\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[117,1],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[117,9],\"words\":\"differences.gone\",\"parts\":[\"differences\",\"gone\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"difference\"],\"body\":[{\"type\":\"block\",\"at\":[117,43],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[117,51],\"words\":\"difference.values\",\"parts\":[\"difference\",\"values\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"value\"],\"body\":[{\"type\":\"block\",\"at\":[117,81],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[117,87],\"words\":\"value.known\",\"parts\":[\"value\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[117,100],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[117,109],\"words\":\"value.quantity\",\"parts\":[\"value\",\"quantity\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[117,166],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[117,173],\"words\":\"differences.goneFrom.publisher\",\"parts\":[\"differences\",\"goneFrom\",\"publisher\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[117,209],\"words\":\"differences.goneFrom.document\",\"parts\":[\"differences\",\"goneFrom\",\"document\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[117,242],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[117,249],\"words\":\"differences.goneFrom.older.date\",\"parts\":[\"differences\",\"goneFrom\",\"older\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[117,283],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[117,290],\"words\":\"differences.goneFrom.older.sources\",\"parts\":[\"differences\",\"goneFrom\",\"older\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[117,362],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[117,369],\"words\":\"differences.goneFrom.newer.date\",\"parts\":[\"differences\",\"goneFrom\",\"newer\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[117,402],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[117,409],\"words\":\"differences.goneFrom.newer.sources\",\"parts\":[\"differences\",\"goneFrom\",\"newer\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[118,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[118,9],\"words\":\"differences.rows\",\"parts\":[\"differences\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"difference\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[119,35],\"words\":\"difference.field\",\"parts\":[\"difference\",\"field\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[120,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[120,9],\"words\":\"difference.values\",\"parts\":[\"difference\",\"values\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"value\"],\"body\":[{\"type\":\"block\",\"at\":[120,39],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[120,49],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,70],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,76],\"words\":\"value.known\",\"parts\":[\"value\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[120,89],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,95],\"words\":\"value.hasLabel\",\"parts\":[\"value\",\"hasLabel\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[120,113],\"words\":\"value.label\",\"parts\":[\"value\",\"label\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,134],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,140],\"words\":\"value.isQuantity\",\"parts\":[\"value\",\"isQuantity\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[120,158],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[120,167],\"words\":\"value.quantity\",\"parts\":[\"value\",\"quantity\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[120,192],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[120,199],\"words\":\"value.text\",\"parts\":[\"value\",\"text\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"block\",\"at\":[120,219],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,225],\"words\":\"value.planned\",\"parts\":[\"value\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,255],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,261],\"words\":\"value.reported\",\"parts\":[\"value\",\"reported\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[120,301],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,307],\"words\":\"value.hasLabel\",\"parts\":[\"value\",\"hasLabel\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[120,325],\"words\":\"value.label\",\"parts\":[\"value\",\"label\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[121,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[121,10],\"words\":\"value.stated\",\"parts\":[\"value\",\"stated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"source\"],\"body\":[{\"type\":\"block\",\"at\":[121,36],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[121,46],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[121,67],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[121,73],\"words\":\"source.isSame\",\"parts\":[\"source\",\"isSame\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[121,88],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[121,94],\"words\":\"source.isEdition\",\"parts\":[\"source\",\"isEdition\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[121,123],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[121,130],\"words\":\"source.date\",\"parts\":[\"source\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[121,158],\"words\":\"source.document\",\"parts\":[\"source\",\"document\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[121,175],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[121,181],\"words\":\"source.isOlder\",\"parts\":[\"source\",\"isOlder\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[121,211],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[121,217],\"words\":\"source.isNewer\",\"parts\":[\"source\",\"isNewer\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[121,247],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[121,253],\"words\":\"source.date\",\"parts\":[\"source\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[121,268],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[121,275],\"words\":\"source.date\",\"parts\":[\"source\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[121,329],\"words\":\"source.publisher\",\"parts\":[\"source\",\"publisher\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[121,349],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[121,355],\"words\":\"source.isOlder\",\"parts\":[\"source\",\"isOlder\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[121,384],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[121,390],\"words\":\"source.isNewer\",\"parts\":[\"source\",\"isNewer\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[121,421],\"words\":\"source.document\",\"parts\":[\"source\",\"document\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[121,438],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[121,444],\"words\":\"source.date\",\"parts\":[\"source\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[121,459],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[121,466],\"words\":\"source.date\",\"parts\":[\"source\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[122,2],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[122,9],\"words\":\"value.sources\",\"parts\":[\"value\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[123,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[123,7],\"words\":\"difference.comment\",\"parts\":[\"difference\",\"comment\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[123,28],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[123,35],\"words\":\"difference.comment\",\"parts\":[\"difference\",\"comment\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[124,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[124,7],\"words\":\"difference.isLost\",\"parts\":[\"difference\",\"isLost\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[125,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[125,7],\"words\":\"difference.isAdded\",\"parts\":[\"difference\",\"isAdded\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[126,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[126,7],\"words\":\"difference.isOpen\",\"parts\":[\"difference\",\"isOpen\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[128,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[128,7],\"words\":\"differences.saysDoubt\",\"parts\":[\"differences\",\"saysDoubt\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[128,102],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[128,109],\"words\":\"differences.doubt\",\"parts\":[\"differences\",\"doubt\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[129,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[129,7],\"words\":\"differences.none\",\"parts\":[\"differences\",\"none\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[129,45],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[129,51],\"words\":\"differences.single\",\"parts\":[\"differences\",\"single\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[130,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[130,9],\"words\":\"differences.questions\",\"parts\":[\"differences\",\"questions\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"question\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[130,149],\"words\":\"question.wording\",\"parts\":[\"question\",\"wording\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[130,210],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[130,218],\"words\":\"question.others\",\"parts\":[\"question\",\"others\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"other\"],\"body\":[{\"type\":\"helper\",\"at\":[130,248],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[130,255],\"words\":\"other.number\",\"parts\":[\"other\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[130,286],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[130,293],\"words\":\"question.source\",\"parts\":[\"question\",\"source\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[131,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[131,7],\"words\":\"identity.isUnverified\",\"parts\":[\"identity\",\"isUnverified\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[132,1],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[132,11],\"words\":\"places.hasStated\",\"parts\":[\"places\",\"hasStated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[132,29],\"name\":\"project/results-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[136,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,7],\"words\":\"dates.hasTimeline\",\"parts\":[\"dates\",\"hasTimeline\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[140,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[140,9],\"words\":\"dates.events\",\"parts\":[\"dates\",\"events\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"event\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[140,48],\"words\":\"event.key\",\"parts\":[\"event\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[140,70],\"words\":\"event.label\",\"parts\":[\"event\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[140,95],\"words\":\"event.series\",\"parts\":[\"event\",\"series\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[140,111],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[140,118],\"words\":\"event.date\",\"parts\":[\"event\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[140,134]}],[\"unverified\",{\"type\":\"literal\",\"at\":[140,153]}]]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[146,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[146,7],\"words\":\"basis.hasRows\",\"parts\":[\"basis\",\"hasRows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[152,8],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[152,16],\"words\":\"basis.left\",\"parts\":[\"basis\",\"left\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[152,28],\"name\":\"project/basis-row\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[156,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[156,7],\"words\":\"basis.hasRight\",\"parts\":[\"basis\",\"hasRight\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[159,8],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[159,16],\"words\":\"basis.right\",\"parts\":[\"basis\",\"right\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[159,29],\"name\":\"project/basis-row\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[166,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[166,9],\"words\":\"changes\",\"parts\":[\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[166,18],\"name\":\"partials/what-changed-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[168,20],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[168,28],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"source\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[168,59],\"words\":\"source.key\",\"parts\":[\"source\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[168,75],\"words\":\"source.text\",\"parts\":[\"source\",\"text\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[168,88],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[168,94],\"words\":\"source.hasAddress\",\"parts\":[\"source\",\"hasAddress\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[168,124],\"words\":\"source.address\",\"parts\":[\"source\",\"address\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[168,144],\"words\":\"source.shown\",\"parts\":[\"source\",\"shown\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[170,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[170,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[170,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[170,20]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[170,294],\"words\":\"identity.confidence\",\"parts\":[\"identity\",\"confidence\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[171,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[171,7],\"words\":\"area.hasPrefectures\",\"parts\":[\"area\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[171,52],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[171,62]}],\"options\":[]},{\"type\":\"helper\",\"at\":[171,72],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[171,82]}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[172,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[172,7],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[172,21],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[172,28],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[172,57],\"words\":\"edition.hash\",\"parts\":[\"edition\",\"hash\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[172,83],\"words\":\"edition.version\",\"parts\":[\"edition\",\"version\"],\"depth\":0,\"isData\":false}}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:1:71","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:1:77",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:1:97","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:2:51",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"number"),{"name":"text","hash":{},"data":data}));
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:2:83",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(container.strict(lookupProperty(depth0,"identity"), "short", {"start":{"line":2,"column":84},"end":{"line":2,"column":98}} ), depth0));
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:4:27",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"headShort"),{"name":"text","hash":{},"data":data}));
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:4:62","text",{"name":"at","hash":{},"data":data}))
    + "Lender n.a.";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:5:25","text",{"name":"at","hash":{},"data":data}))
    + "· "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:5:27",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"number"),{"name":"text","hash":{},"data":data}));
},"6":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:6:42","text",{"name":"at","hash":{},"data":data}))
    + "· "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:6:44",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isGrant"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams),"inverse":container.program(8, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:6:89",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"number"), depth0));
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:6:64","text",{"name":"at","hash":{},"data":data}))
    + "Grant";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:6:77","text",{"name":"at","hash":{},"data":data}))
    + "Loan";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:9:47",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"otherName"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:9:74",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"isOurRendering"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:9:128",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"hasNaming"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:9:106","text",{"name":"at","hash":{},"data":data}))
    + "(our rendering)";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:9:154",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"naming"),{"name":"cite","hash":{},"data":data}));
},"12":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:9:193","text",{"name":"at","hash":{},"data":data}))
    + "No Chinese name in the sources consulted";
},"13":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:12:34",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(depth0,"amount"),{"name":"amount","hash":{"unverified":false,"form":"large"},"data":data}));
},"14":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:12:89","text",{"name":"at","hash":{},"data":data}))
    + "n.a.";
},"15":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:13:40","text",{"name":"at","hash":{},"data":data}))
    + "Proposed loan";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:13:61",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"dropped",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.program(18, data, 0),"data":data})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:13:92","text",{"name":"at","hash":{},"data":data}))
    + "Listed, never approved";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:14:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"moneyKind"),"loan",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:15:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"moneyKind"),"credit",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:16:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"moneyKind"),"mixed",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:17:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"moneyKind"),"grant",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:18:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"moneyKind"),"none",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"19":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:14:30","text",{"name":"at","hash":{},"data":data}))
    + "Loan";
},"20":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:15:32","text",{"name":"at","hash":{},"data":data}))
    + "IDA credit";
},"21":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:16:31","text",{"name":"at","hash":{},"data":data}))
    + "Loan and IDA credit";
},"22":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:17:31","text",{"name":"at","hash":{},"data":data}))
    + "Grant";
},"23":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:18:30","text",{"name":"at","hash":{},"data":data}))
    + "Loan (no record found)";
},"24":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:19:44","text",{"name":"at","hash":{},"data":data}))
    + "(doubtful)";
},"25":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:20:40",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"cost"),{"name":"amount","hash":{"unverified":false,"form":"large"},"data":data}));
},"26":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:20:101","text",{"name":"at","hash":{},"data":data}))
    + "n.a.";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:21:47",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costDisputed"),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.program(29, data, 0),"data":data})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:21:76","text",{"name":"at","hash":{},"data":data}))
    + "(disputed, unverified)";
},"29":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:21:107","text",{"name":"at","hash":{},"data":data}))
    + "(unverified)";
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:21:134",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costDisputed"),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"31":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:21:163","text",{"name":"at","hash":{},"data":data}))
    + "(sources differ)";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:23:1","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:23:20",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"share"),{"name":"percent","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:23:63","text",{"name":"at","hash":{},"data":data}))
    + "</value>\n<label>Disbursed"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:24:17",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"asOf"),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:24:77","text",{"name":"at","hash":{},"data":data}))
    + "</label></key-figure>\n";
},"33":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:24:42","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:24:44",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"asOf"),{"name":"date","hash":{},"data":data}));
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:26:1","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:26:20",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"dates"),"approval"),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.program(36, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:26:147","text",{"name":"at","hash":{},"data":data}))
    + "</value>\n<label>Approval date</label></key-figure>\n";
},"35":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:26:42",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depth0,"dates"),"approval"),{"name":"date","hash":{"form":"table"},"data":data}));
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:26:86",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"dropped",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.program(38, data, 0),"data":data})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:26:117","text",{"name":"at","hash":{},"data":data}))
    + "None";
},"38":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:26:129","text",{"name":"at","hash":{},"data":data}))
    + "n.a.";
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:30:33",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"date"),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.program(41, data, 0),"data":data})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:30:52","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:30:54",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"date"),{"name":"date","hash":{},"data":data}));
},"41":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:30:83","text",{"name":"at","hash":{},"data":data}))
    + "(source undated)";
},"42":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:34:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "is in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:34:32",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasCounties"),{"name":"if","hash":{},"fn":container.program(43, data, 0, blockParams),"inverse":container.program(45, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:34:194","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"43":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:34:58",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"counties"),{"name":"list","hash":{},"fn":container.program(44, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"44":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:34:94",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"45":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:34:125",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"prefectures"),{"name":"list","hash":{},"fn":container.program(46, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"46":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:34:164",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"47":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:34:203",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"multiProvince"),{"name":"if","hash":{},"fn":container.program(48, data, 0, blockParams),"inverse":container.program(50, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:34:232","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "covers "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:34:239",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"provinces"),{"name":"list","hash":{},"fn":container.program(49, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:34:305","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:34:307",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "name", {"start":{"line":34,"column":308},"end":{"line":34,"column":317}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:34:320","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "’s share is n.a. and is left out of the "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:34:360",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "name", {"start":{"line":34,"column":361},"end":{"line":34,"column":370}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:34:374","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "total.";
},"49":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:34:279",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:34:389","text",{"name":"at","hash":{},"data":data}))
    + "is in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:34:395",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":34,"column":396},"end":{"line":34,"column":405}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:34:408",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"area"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:34:474","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"51":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:34:435","text",{"name":"at","hash":{},"data":data}))
    + "; the sources name no prefecture";
},"52":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:35:34","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "It is financed by "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:35:52",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"rows"),{"name":"list","hash":{},"fn":container.program(53, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:35:176",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"moneyKind"),"mixed",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(56, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:35:241","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"53":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:35:83",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"phrase"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:35:98",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"known"),{"name":"if","hash":{},"fn":container.program(54, data, 0, blockParams),"inverse":container.program(55, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"54":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:35:115","text",{"name":"at","hash":{},"data":data}))
    + "of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:35:118",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"55":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:35:147","text",{"name":"at","hash":{},"data":data}))
    + "(amount n.a.)";
},"56":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:35:206","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:35:208",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(depth0,"amount"),{"name":"amount","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:35:226","text",{"name":"at","hash":{},"data":data}))
    + "together";
},"57":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:36:34","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "It is at the proposal stage, with "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:36:68",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"rows"),{"name":"list","hash":{},"fn":container.program(58, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:36:193","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "proposed; it is not counted in commitments.";
},"58":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:36:99",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"phrase"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:36:114",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"known"),{"name":"if","hash":{},"fn":container.program(59, data, 0, blockParams),"inverse":container.program(60, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"59":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:36:131","text",{"name":"at","hash":{},"data":data}))
    + "of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:36:134",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"60":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:36:163","text",{"name":"at","hash":{},"data":data}))
    + "(amount n.a.)";
},"61":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:37:33","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "It was dropped before approval. The list still shows "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:37:86",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"rows"),{"name":"list","hash":{},"fn":container.program(62, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:37:210","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", which is not counted in commitments.";
},"62":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:37:117",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"phrase"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:37:132",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"known"),{"name":"if","hash":{},"fn":container.program(63, data, 0, blockParams),"inverse":container.program(64, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"63":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:37:149","text",{"name":"at","hash":{},"data":data}))
    + "of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:37:152",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"64":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:37:181","text",{"name":"at","hash":{},"data":data}))
    + "(amount n.a.)";
},"65":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:38:30","text",{"name":"at","hash":{},"data":data}))
    + "No loan of an international institution was found for it; lender and loan amount are n.a.";
},"66":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:39:30","text",{"name":"at","hash":{},"data":data}))
    + "The sources differ on total cost.";
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:39:72","text",{"name":"at","hash":{},"data":data}))
    + "Total cost is "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:39:86",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"cost"),{"name":"if","hash":{},"fn":container.program(68, data, 0),"inverse":container.program(69, data, 0),"data":data})) != null ? stack1 : "");
},"68":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:39:106",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"cost"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:39:129","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"69":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:39:138","text",{"name":"at","hash":{},"data":data}))
    + "n.a.";
},"70":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:41:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"dates"),"clauses"),{"name":"each","hash":{},"fn":container.program(71, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"71":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:42:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"approval",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(72, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"substitutes",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(74, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:44:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"signing",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(81, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:45:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"effectiveness",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(82, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:46:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"closing",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(83, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:47:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"planned-completion",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(86, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:48:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"unknown",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(87, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"72":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:42:38","text",{"name":"at","hash":{},"data":data}))
    + "It was approved on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:42:57",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"approval"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:42:83",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"approvalNewsOnly"),{"name":"if","hash":{},"fn":container.program(73, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:42:150","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"73":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:42:117","text",{"name":"at","hash":{},"data":data}))
    + "(date of the news release)";
},"74":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:41","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "The approval date is n.a."
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:66",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"substitutes"),{"name":"each","hash":{},"fn":container.program(75, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"75":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:107",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"approved-by",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(76, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:219",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"board-vote",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(77, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:325",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"board-paper",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(78, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:424",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"agreement",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(79, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:518",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"press-report",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(80, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:622","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"76":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:146","text",{"name":"at","hash":{},"data":data}))
    + "A news report puts the approval not later than "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:193",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"77":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:257","text",{"name":"at","hash":{},"data":data}))
    + "A third-party record dates the board vote "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:299",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"78":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:364","text",{"name":"at","hash":{},"data":data}))
    + "The paper to the board dates from "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:398",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"79":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:461","text",{"name":"at","hash":{},"data":data}))
    + "The project agreement is dated "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:492",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"80":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:558","text",{"name":"at","hash":{},"data":data}))
    + "The loan was reported in the press on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:43:596",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"81":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:44:37","text",{"name":"at","hash":{},"data":data}))
    + "The loan was signed on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:44:60",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"signing"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:44:85","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"82":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:45:43","text",{"name":"at","hash":{},"data":data}))
    + "It became effective on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:45:66",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"effectiveness"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:45:97","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"83":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:46:36",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"closingDisputed"),{"name":"if","hash":{},"fn":container.program(84, data, 0, blockParams, depths),"inverse":container.program(85, data, 0, blockParams, depths),"data":data})) != null ? stack1 : "");
},"84":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:46:69","text",{"name":"at","hash":{},"data":data}))
    + "The sources differ on the closing date.";
},"85":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:46:117","text",{"name":"at","hash":{},"data":data}))
    + "The closing date is "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:46:137",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"closing"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:46:162","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"86":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:47:48","text",{"name":"at","hash":{},"data":data}))
    + "Completion was planned for "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:47:75",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"plannedCompletion"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:47:110","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"87":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:48:37","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "The "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:48:41",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"unknown"),{"name":"list","hash":{},"fn":container.program(88, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:48:103",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"severalUnknown"),{"name":"if","hash":{},"fn":container.program(89, data, 0, blockParams, depths),"inverse":container.program(90, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:48:166","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "n.a.";
},"88":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:48:78",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"label"), depth0));
},"89":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:48:134","text",{"name":"at","hash":{},"data":data}))
    + "dates are";
},"90":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:48:151","text",{"name":"at","hash":{},"data":data}))
    + "date is";
},"91":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:51:27","text",{"name":"at","hash":{},"data":data}))
    + "The status is n.a.: the word of the source, “"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:51:72",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"ownWord"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:51:95","text",{"name":"at","hash":{},"data":data}))
    + "”, is about the works, not the finance"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:51:133",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"sources"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:51:156","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"92":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:52:40","text",{"name":"at","hash":{},"data":data}))
    + "This record and "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:52:56",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:52:79","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "are one project and count as one.";
},"93":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:53:26",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"note"),{"name":"text","hash":{},"data":data}));
},"94":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:59:71","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:59:72",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"parent"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:59:96","text",{"name":"at","hash":{},"data":data}))
    + ")";
},"95":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:60:28","text",{"name":"at","hash":{},"data":data}))
    + "<dt>Project no.</dt><dd>n.a.</dd>";
},"96":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:61:58",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(97, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:61:89",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"97":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:61:76","text",{"name":"at","hash":{},"data":data}))
    + ", ";
},"98":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:61:112","text",{"name":"at","hash":{},"data":data}))
    + "n.a.";
},"99":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:63:29","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<dt>Provinces</dt><dd>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:63:51",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"provinces"),{"name":"list","hash":{},"fn":container.program(100, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:63:117","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</dd>";
},"100":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:63:91",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"101":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:64:39","text",{"name":"at","hash":{},"data":data}))
    + "<dt>Related</dt><dd>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:64:59",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:64:82",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:64:97","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</dd>";
},"102":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:69:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<table id=\"finance\" columns=\"left right right\" weights=\"1 0 0\" unit=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:69:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"currency"),"USD",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(103, data, 0, blockParams),"inverse":container.program(104, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:69:159","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" continued=\"continued\">\n<thead><tr><th>Source of funds</th><th>Amount</th><th>Share</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:72:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"rows"),{"name":"each","hash":{},"fn":container.program(105, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:73:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"hasCounterpart"),{"name":"if","hash":{},"fn":container.program(106, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:74:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"hasRest"),{"name":"if","hash":{},"fn":container.program(107, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:75:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot><tr><td>Total cost</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:76:35",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costFits"),{"name":"if","hash":{},"fn":container.program(108, data, 0, blockParams),"inverse":container.program(109, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:76:111","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:76:120",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"fullShare"),{"name":"percent","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:76:162","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr></tfoot>\n</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:78:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"hasRest"),{"name":"if","hash":{},"fn":container.program(110, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:79:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"roundedApart"),{"name":"if","hash":{},"fn":container.program(111, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:80:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"fallsShort"),{"name":"if","hash":{},"fn":container.program(112, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:81:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costDisputed"),{"name":"if","hash":{},"fn":container.program(113, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:82:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costKnown"),{"name":"if","hash":{},"fn":container.program(114, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:83:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"proposed",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(116, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:84:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"dropped",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(117, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"103":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:69:105","text",{"name":"at","hash":{},"data":data}))
    + "US$ million";
},"104":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:69:124",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"finance"), "currency", {"start":{"line":69,"column":125},"end":{"line":69,"column":141}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:69:145","text",{"name":"at","hash":{},"data":data}))
    + "million";
},"105":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:72:32","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:72:40",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:72:53","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:72:62",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:72:96","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:72:105",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(blockParams[0][0],"share"),{"name":"percent","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:72:139","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>";
},"106":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:73:31","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>Counterpart funds</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:73:65",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"counterpart"),{"name":"amount","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:73:108","text",{"name":"at","hash":{},"data":data}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:73:117",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"counterpartShare"),{"name":"percent","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:73:166","text",{"name":"at","hash":{},"data":data}))
    + "</td></tr>";
},"107":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:74:24","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>Other funds (by difference)</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:74:68",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"rest"),{"name":"amount","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:74:104","text",{"name":"at","hash":{},"data":data}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:74:113",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"restShare"),{"name":"percent","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:74:155","text",{"name":"at","hash":{},"data":data}))
    + "</td></tr>";
},"108":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:76:59",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"cost"),{"name":"amount","hash":{"form":"table"},"data":data}));
},"109":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:76:103","text",{"name":"at","hash":{},"data":data}))
    + "—";
},"110":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:78:24","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">Note: other funds are total cost less the rows above, our arithmetic; the sources give no breakdown.</p>";
},"111":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:79:29","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">Note: the rows differ slightly from the total because of rounding.</p>";
},"112":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:80:27","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">Note: the sources do not say what the rest of the cost is made of.</p>";
},"113":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:81:29","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">Note: the sources differ on total cost (see “Where sources differ”); the rows are not reconciled with it and no share is given.</p>";
},"114":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:82:26",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costFits"),{"name":"unless","hash":{},"fn":container.program(115, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"115":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:82:54","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">Note: total cost is "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:82:90",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"cost"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:82:113","text",{"name":"at","hash":{},"data":data}))
    + ", in another currency than the loan; it is not converted and no share is given.</p>";
},"116":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:83:33","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">Note: a proposed amount, not counted in commitments.</p>";
},"117":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:84:32","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">Note: the project was dropped; the amount was never approved and is not counted in commitments.</p>";
},"118":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:86:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"hasLines"),{"name":"if","hash":{},"fn":container.program(119, data, 0),"inverse":container.program(120, data, 0),"data":data})) != null ? stack1 : "")
    + "\n";
},"119":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:86:25","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">The sources consulted give no amount of its finance.</p>";
},"120":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:86:105","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">No finance of an international institution for this project was found in the sources consulted.</p>";
},"121":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:88:31","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"note\">Preparatory technical assistance of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:88:83",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"preparatory"),{"name":"list","hash":{},"fn":container.program(122, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:88:177","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "is not part of the project amount.</p>";
},"122":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:88:123",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:88:146",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"123":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:91:1","text",{"name":"at","hash":{},"data":data}))
    + "<h2>Disbursement</h2>\n<chart id=\"disbursement\" type=\"progress\">\n<datum key=\"disbursed\" label=\"Disbursed\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:93:42",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"disbursed"),{"name":"amount","hash":{"unverified":false},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:93:92","text",{"name":"at","hash":{},"data":data}))
    + "</datum>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:94:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"hasUndisbursed"),{"name":"if","hash":{},"fn":container.program(124, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:95:1","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\"share\" label=\"Share\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:95:34",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"share"),{"name":"percent","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:95:64","text",{"name":"at","hash":{},"data":data}))
    + "</datum>\n</chart>\n<p class=\"source\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:97:19",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"asOf"),{"name":"if","hash":{},"fn":container.program(125, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:97:85","text",{"name":"at","hash":{},"data":data}))
    + "no later figure was found in the sources consulted. Source: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:97:145",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"disbursed"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:97:176","text",{"name":"at","hash":{},"data":data}))
    + ".</p>\n";
},"124":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:94:36","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\"undisbursed\" label=\"Undisbursed\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:94:81",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"undisbursed"),{"name":"amount","hash":{"unverified":false},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:94:133","text",{"name":"at","hash":{},"data":data}))
    + "</datum>";
},"125":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:97:44","text",{"name":"at","hash":{},"data":data}))
    + "As of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:97:50",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:97:76","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"126":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:99:25",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"project/results-en"),depth0,{"name":"project/results-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"127":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:103:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Places</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:104:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasStated"),{"name":"if","hash":{},"fn":container.program(128, data, 0, blockParams),"inverse":container.program(135, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"128":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:105:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasMap"),{"name":"if","hash":{},"fn":container.program(129, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:109:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"note\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:109:17",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"prefectures"),{"name":"list","hash":{},"fn":container.program(131, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:109:96",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasCounties"),{"name":"if","hash":{},"fn":container.program(132, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:109:217",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"sources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:109:240","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:109:241",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasMap"),{"name":"if","hash":{},"fn":container.program(134, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:109:310","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"129":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:105:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<chart id=\"places\" type=\"tiles\">\n<series id=\"touched\" label=\"touched\"/><series id=\"untouched\" label=\"not touched\"/>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:107:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"tiles"),{"name":"each","hash":{},"fn":container.program(130, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:108:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</chart>";
},"130":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:107:33","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:107:45",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:107:57","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:107:66",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:107:79","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" series=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:107:89",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"series"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:107:104","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"></datum>";
},"131":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:109:56",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:109:71","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:109:72",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"code"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:109:86","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"132":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:109:122","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; within it "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:109:134",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"counties"),{"name":"list","hash":{},"fn":container.program(133, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"133":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:109:170",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:109:185","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:109:186",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"code"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:109:200","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"134":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:109:263","text",{"name":"at","hash":{},"data":data}))
    + "Tiles show position, not border or area.";
},"135":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:111:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:111:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"multiProvince"),{"name":"if","hash":{},"fn":container.program(136, data, 0, blockParams),"inverse":container.program(138, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:111:205",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasEstimated"),{"name":"if","hash":{},"fn":container.program(139, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:111:355","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"136":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:111:32","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "The project covers "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:111:51",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"provinces"),{"name":"list","hash":{},"fn":container.program(137, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:111:117","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; its places within "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:111:137",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":111,"column":138},"end":{"line":111,"column":147}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:111:151","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "are n.a.";
},"137":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:111:91",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"138":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:111:167","text",{"name":"at","hash":{},"data":data}))
    + "The sources name no prefecture.";
},"139":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:111:233","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "The route is read as passing "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:111:262",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"estimated"),{"name":"list","hash":{},"fn":container.program(140, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:111:322","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; unverified, not counted.";
},"140":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:111:299",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"141":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:116:28","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<aside class=\"conflict\"><strong>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:116:60",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"gone"),{"name":"each","hash":{},"fn":container.program(142, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:116:162","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ":</strong>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:117:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"gone"),{"name":"list","hash":{},"fn":container.program(144, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:117:151","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "in that order ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:117:166",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"differences"),"goneFrom"),"publisher"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:117:205","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:117:207",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"differences"),"goneFrom"), "document", {"start":{"line":117,"column":208},"end":{"line":117,"column":237}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:117:240","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:117:242",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"differences"),"goneFrom"),"older"),"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:117:282","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:117:283",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"differences"),"goneFrom"),"older"),"sources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:117:326","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; no longer shown in the edition of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:117:362",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"differences"),"goneFrom"),"newer"),"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:117:402",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"differences"),"goneFrom"),"newer"),"sources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:117:445","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". The earlier values are kept.</aside>";
},"142":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:116:102",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(143, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:116:133",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"field"), depth0));
},"143":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:116:120","text",{"name":"at","hash":{},"data":data}))
    + ", ";
},"144":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:117:43",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"values"),{"name":"each","hash":{},"fn":container.program(145, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"145":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:117:81",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"known"),{"name":"if","hash":{},"fn":container.program(146, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"146":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:117:100",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[1][0],"quantity"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"147":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:119:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<aside class=\"conflict\"><strong>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:119:33",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"field"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:119:53","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ":</strong>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:120:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"values"),{"name":"each","hash":{},"fn":container.program(148, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:122:33","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:123:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"comment"),{"name":"if","hash":{},"fn":container.program(172, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:124:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isLost"),{"name":"if","hash":{},"fn":container.program(173, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:125:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isAdded"),{"name":"if","hash":{},"fn":container.program(174, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:126:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isOpen"),{"name":"if","hash":{},"fn":container.program(175, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:126:74","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</aside>\n";
},"148":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:120:39",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(149, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:120:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"known"),{"name":"if","hash":{},"fn":container.program(150, data, 0, blockParams),"inverse":container.program(156, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:120:363","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"stated"),{"name":"each","hash":{},"fn":container.program(158, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:122:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:122:2",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"sources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"149":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:120:57","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"150":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:120:89",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"hasLabel"),{"name":"if","hash":{},"fn":container.program(151, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:120:134",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isQuantity"),{"name":"if","hash":{},"fn":container.program(152, data, 0, blockParams),"inverse":container.program(153, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:120:219",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"planned"),{"name":"if","hash":{},"fn":container.program(154, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:120:255",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"reported"),{"name":"if","hash":{},"fn":container.program(155, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"151":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:120:111",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[2][0],"label"), depth0))
    + " ";
},"152":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:120:158",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[2][0],"quantity"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"153":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:120:191","text",{"name":"at","hash":{},"data":data}))
    + "“"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:120:192",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[2][0],"text"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:120:211","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "”";
},"154":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:120:241","text",{"name":"at","hash":{},"data":data}))
    + "planned";
},"155":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:120:278","text",{"name":"at","hash":{},"data":data}))
    + "reported";
},"156":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:120:301",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"hasLabel"),{"name":"if","hash":{},"fn":container.program(157, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:120:346","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "not shown";
},"157":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:120:323",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[2][0],"label"), depth0))
    + " ";
},"158":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:36",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(159, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:67",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isSame"),{"name":"if","hash":{},"fn":container.program(160, data, 0, blockParams),"inverse":container.program(167, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"159":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:121:54","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"160":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:88",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isEdition"),{"name":"if","hash":{},"fn":container.program(161, data, 0, blockParams),"inverse":container.program(162, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"161":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:112","text",{"name":"at","hash":{},"data":data}))
    + "edition of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:123",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[2][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"162":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:151","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "same "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:156",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[2][0],"document"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:175",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isOlder"),{"name":"if","hash":{},"fn":container.program(163, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:211",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isNewer"),{"name":"if","hash":{},"fn":container.program(164, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:247",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"date"),{"name":"if","hash":{},"fn":container.program(165, data, 0, blockParams),"inverse":container.program(166, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"163":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:121:197","text",{"name":"at","hash":{},"data":data}))
    + ", older";
},"164":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:121:233","text",{"name":"at","hash":{},"data":data}))
    + ", newer";
},"165":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:266","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:268",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[3][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"166":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:121:296","text",{"name":"at","hash":{},"data":data}))
    + ", undated";
},"167":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:327",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"publisher"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:347","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:349",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isOlder"),{"name":"if","hash":{},"fn":container.program(168, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:384",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isNewer"),{"name":"if","hash":{},"fn":container.program(169, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:419",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"document"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:438",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"if","hash":{},"fn":container.program(170, data, 0, blockParams),"inverse":container.program(171, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"168":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:121:371","text",{"name":"at","hash":{},"data":data}))
    + "older ";
},"169":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:121:406","text",{"name":"at","hash":{},"data":data}))
    + "newer ";
},"170":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:457","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:121:459",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[2][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"171":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:121:487","text",{"name":"at","hash":{},"data":data}))
    + ", undated";
},"172":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:123:28",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"comment"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"173":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:124:27","text",{"name":"at","hash":{},"data":data}))
    + "The newer edition no longer shows it; the earlier value is kept.";
},"174":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:125:28","text",{"name":"at","hash":{},"data":data}))
    + "The older edition does not show it; the newer one adds it.";
},"175":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:126:27","text",{"name":"at","hash":{},"data":data}))
    + "All values are shown; none is preferred.";
},"176":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:128:30","text",{"name":"at","hash":{},"data":data}))
    + "<aside class=\"conflict\"><strong>Doubtful.</strong> Reason for the mark: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:128:102",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"doubt"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:128:128","text",{"name":"at","hash":{},"data":data}))
    + "</aside>";
},"177":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:129:25","text",{"name":"at","hash":{},"data":data}))
    + "<aside class=\"none\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:129:45",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"single"),{"name":"if","hash":{},"fn":container.program(178, data, 0),"inverse":container.program(179, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:129:215","text",{"name":"at","hash":{},"data":data}))
    + "</aside>";
},"178":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:129:71","text",{"name":"at","hash":{},"data":data}))
    + "<strong>Nothing to compare.</strong> Only one source was consulted.";
},"179":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:129:146","text",{"name":"at","hash":{},"data":data}))
    + "<strong>No differences between the sources consulted.</strong>";
},"180":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:130:46","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<aside class=\"question\"><strong>Open.</strong> The article of the regional finance department names “"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:130:147",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"wording"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:130:167","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "” without a phase. It may mean this project"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:130:210",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"others"),{"name":"each","hash":{},"fn":container.program(181, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:130:279","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "or both"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:130:286",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"source"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:130:310","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</aside>";
},"181":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:130:246","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:130:248",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"182":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:131:30","text",{"name":"at","hash":{},"data":data}))
    + "<aside class=\"question\"><strong>Unverified.</strong> No loan of an international institution for this project was found; lender and loan amount are n.a. All values on this sheet are unverified and enter no total.</aside>";
},"183":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:132:29",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"project/results-en"),depth0,{"name":"project/results-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"184":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:137:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Timeline</h2>\n<chart id=\"timeline\" type=\"timeline\">\n<series id=\"actual\" label=\"Known\"/><series id=\"planned\" label=\"Planned\"/><series id=\"change\" label=\"Changed\"/>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:140:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"dates"),"events"),{"name":"each","hash":{},"fn":container.program(185, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:141:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</chart>\n";
},"185":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:140:34","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:140:46",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:140:59","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:140:68",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:140:83","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" series=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:140:93",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"series"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:140:109","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:140:111",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"date"),{"name":"date","hash":{"unverified":false,"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:140:160","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</datum>";
},"186":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:147:1","text",{"name":"at","hash":{},"data":data}))
    + "<h2>Basis of each value</h2>\n<columns>\n<column>\n<table id=\"basis-1\" columns=\"left right right right\" weights=\"1 0 0 0\" class=\"compact\" continued=\"continued\">\n<thead><tr><th>Field</th><th>Value</th><th>As of</th><th>Source</th></tr></thead>\n<tbody>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:152:8",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"basis"),"left"),{"name":"each","hash":{},"fn":container.program(187, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:152:60","text",{"name":"at","hash":{},"data":data}))
    + "</tbody>\n</table>\n</column>\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:156:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"basis"),"hasRight"),{"name":"if","hash":{},"fn":container.program(188, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:162:1","text",{"name":"at","hash":{},"data":data}))
    + "</column>\n</columns>\n";
},"187":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:152:28",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"project/basis-row"),depth0,{"name":"project/basis-row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"188":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:157:1","text",{"name":"at","hash":{},"data":data}))
    + "<table id=\"basis-2\" columns=\"left right right right\" weights=\"1 0 0 0\" class=\"compact\" continued=\"continued\">\n<thead><tr><th>Field</th><th>Value</th><th>As of</th><th>Source</th></tr></thead>\n<tbody>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:159:8",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"basis"),"right"),{"name":"each","hash":{},"fn":container.program(189, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:159:61","text",{"name":"at","hash":{},"data":data}))
    + "</tbody>\n</table>\n";
},"189":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:159:29",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"project/basis-row"),depth0,{"name":"project/basis-row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"190":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:166:18",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/what-changed-en"),depth0,{"name":"partials/what-changed-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"191":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:168:49","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li id=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:168:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:168:71","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:168:73",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"text"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:168:88",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasAddress"),{"name":"if","hash":{},"fn":container.program(192, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:168:170","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>";
},"192":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:168:113","text",{"name":"at","hash":{},"data":data}))
    + "<a href=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:168:122",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"address"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:168:140","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:168:142",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"shown"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:168:158","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</a>.";
},"193":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:170:33","text",{"name":"at","hash":{},"data":data}))
    + "Amounts are commitments in original currency.";
},"194":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/en.hbs:170:86","text",{"name":"at","hash":{},"data":data}))
    + "Amounts are in original currency and not counted in commitments.";
},"195":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:171:28","text",{"name":"at","hash":{},"data":data}))
    + "Place names follow GB/T "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:171:52",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"2260",{"name":"literal","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:171:71","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:171:72",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"30 June 2023",{"name":"literal","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:171:98","text",{"name":"at","hash":{},"data":data}))
    + "); English forms are ours. They imply no view on the legal status of any territory or on its boundaries.";
},"196":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:172:21",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:172:41","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<brief title=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:1:15",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"identity"), "title", {"start":{"line":1,"column":16},"end":{"line":1,"column":30}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:1:33","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" numbering=\"none\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:1:51",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:1:105","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n<foot>Project fact sheet · "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:2:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"number"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.program(2, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:2:109","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "· Data as of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:2:122",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:2:135","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</foot>\n<p class=\"kicker\">PROJECT FACT SHEET<right>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:4:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"headShort"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.program(4, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:5:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"number"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:6:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"loanNumbers"),{"name":"each","hash":{},"fn":container.program(6, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:7:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</right></p>\n<h1>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:8:5",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"identity"), "title", {"start":{"line":8,"column":6},"end":{"line":8,"column":20}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:8:23","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</h1>\n<p class=\"subtitle\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:9:21",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"otherName"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.program(12, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:9:240","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n\n<key-figures>\n<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:12:20",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"amount"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams, depths),"inverse":container.program(14, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:12:100","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</value>\n<label>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:13:8",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"proposed",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(15, data, 0, blockParams, depths),"inverse":container.program(16, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:19:15",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"hasDoubt"),{"name":"if","hash":{},"fn":container.program(24, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:19:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</label></key-figure>\n<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:20:20",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"cost"),{"name":"if","hash":{},"fn":container.program(25, data, 0, blockParams, depths),"inverse":container.program(26, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:20:112","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</value>\n<label>Total cost"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:21:18",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"isUnverified"),{"name":"if","hash":{},"fn":container.program(27, data, 0, blockParams, depths),"inverse":container.program(30, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:21:193","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</label></key-figure>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:22:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"known"),{"name":"if","hash":{},"fn":container.program(32, data, 0, blockParams, depths),"inverse":container.program(34, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:29:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:29:20",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"text"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:29:40","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</value>\n<label>Status"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:30:14",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"text"),{"name":"if","hash":{},"fn":container.program(39, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:30:113","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</label></key-figure>\n</key-figures>\n\n<p>The "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:33:8",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"identity"), "title", {"start":{"line":33,"column":9},"end":{"line":33,"column":23}} ), depth0))
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:34:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasStated"),{"name":"if","hash":{},"fn":container.program(42, data, 0, blockParams, depths),"inverse":container.program(47, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:35:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"approved",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(52, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:36:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"proposed",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(57, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:37:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"dropped",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(61, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:38:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"none",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(65, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:39:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costDisputed"),{"name":"if","hash":{},"fn":container.program(66, data, 0, blockParams, depths),"inverse":container.program(67, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:40:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"approved",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(70, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:51:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"hasOwnWord"),{"name":"if","hash":{},"fn":container.program(91, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:52:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"related"),{"name":"each","hash":{},"fn":container.program(92, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:53:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"hasNote"),{"name":"if","hash":{},"fn":container.program(93, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:53:55","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n\n<columns>\n<column>\n<h2>Identity</h2>\n<dl>\n<dt>Lender</dt><dd>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:59:20",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"lender"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:59:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"hasParent"),{"name":"if","hash":{},"fn":container.program(94, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:59:104","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</dd>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:60:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"number"),{"name":"unless","hash":{},"fn":container.program(95, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:61:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<dt>Sector</dt><dd>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:61:20",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"sectors"),{"name":"each","hash":{},"fn":container.program(96, data, 1, blockParams, depths),"inverse":container.program(98, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:61:125","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</dd>\n<dt>Parties</dt><dd>borrower and agency n.a.</dd>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:63:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"multiProvince"),{"name":"if","hash":{},"fn":container.program(99, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:64:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"related"),{"name":"each","hash":{},"fn":container.program(101, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:65:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</dl>\n\n<h2>Finance</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:68:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"hasTable"),{"name":"if","hash":{},"fn":container.program(102, data, 0, blockParams, depths),"inverse":container.program(118, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:88:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"hasPreparatory"),{"name":"if","hash":{},"fn":container.program(121, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:90:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"known"),{"name":"if","hash":{},"fn":container.program(123, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:99:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasStated"),{"name":"if","hash":{},"fn":container.program(126, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:100:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</column>\n\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:103:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"isTold"),{"name":"if","hash":{},"fn":container.program(127, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:115:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Where sources differ</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:116:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"hasGone"),{"name":"if","hash":{},"fn":container.program(141, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:118:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"rows"),{"name":"each","hash":{},"fn":container.program(147, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:128:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"saysDoubt"),{"name":"if","hash":{},"fn":container.program(176, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:129:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"none"),{"name":"if","hash":{},"fn":container.program(177, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:130:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"questions"),{"name":"each","hash":{},"fn":container.program(180, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:131:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"isUnverified"),{"name":"if","hash":{},"fn":container.program(182, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:132:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasStated"),{"name":"unless","hash":{},"fn":container.program(183, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:133:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</column>\n</columns>\n\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:136:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"dates"),"hasTimeline"),{"name":"if","hash":{},"fn":container.program(184, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:144:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<columns>\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:146:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"basis"),"hasRows"),{"name":"if","hash":{},"fn":container.program(186, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:166:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(190, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:167:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Sources</h2>\n<ol class=\"source\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:168:20",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sources"),{"name":"each","hash":{},"fn":container.program(191, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:168:184","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</ol>\n<p class=\"scope\">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:170:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"approved",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(193, data, 0, blockParams, depths),"inverse":container.program(194, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:170:158","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "“n.a.” and “—” mean not in the sources consulted, not zero. Changes after the as-of date are not reflected. Confidence in the record: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:170:292",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"identity"), "confidence", {"start":{"line":170,"column":293},"end":{"line":170,"column":312}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:170:315","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:171:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"area"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(195, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:172:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"if","hash":{},"fn":container.program(196, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:172:50","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Data "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:172:55",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"edition"), "hash", {"start":{"line":172,"column":56},"end":{"line":172,"column":68}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:172:71","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", version "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:172:81",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"edition"), "version", {"start":{"line":172,"column":82},"end":{"line":172,"column":97}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/en.hbs:172:100","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</p>\n</column>\n</columns>\n</brief>\n";
},"usePartial":true,"useData":true,"useDepths":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
