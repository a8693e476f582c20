module.exports = {"file":"project/zh-CN.hbs",get outline(){const value=JSON.parse("[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,17],\"words\":\"identity.title\",\"parts\":[\"identity\",\"title\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[1,51],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,57],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,77],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,84],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,13],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,19],\"words\":\"identity.number\",\"parts\":[\"identity\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,36],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,43],\"words\":\"identity.number\",\"parts\":[\"identity\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,70],\"words\":\"identity.short\",\"parts\":[\"identity\",\"short\"],\"depth\":0,\"isData\":false}}]},{\"type\":\"helper\",\"at\":[2,98],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[2,105],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[4,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,7],\"words\":\"identity.head\",\"parts\":[\"identity\",\"head\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[4,22],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[4,29],\"words\":\"identity.head\",\"parts\":[\"identity\",\"head\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[4,65],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,71],\"words\":\"identity.number\",\"parts\":[\"identity\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[4,89],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[4,96],\"words\":\"identity.number\",\"parts\":[\"identity\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[4,120],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[4,128],\"words\":\"identity.loanNumbers\",\"parts\":[\"identity\",\"loanNumbers\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"line\"],\"body\":[{\"type\":\"block\",\"at\":[4,161],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,167],\"words\":\"line.isGrant\",\"parts\":[\"line\",\"isGrant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[4,202],\"words\":\"line.number\",\"parts\":[\"line\",\"number\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[5,7],\"words\":\"identity.title\",\"parts\":[\"identity\",\"title\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[6,21],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[6,27],\"words\":\"identity.hasNameZh\",\"parts\":[\"identity\",\"hasNameZh\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[6,47],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[6,54],\"words\":\"identity.otherName\",\"parts\":[\"identity\",\"otherName\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[6,74],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[6,80],\"words\":\"identity.isOurRendering\",\"parts\":[\"identity\",\"isOurRendering\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[9,20],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[9,26],\"words\":\"amount\",\"parts\":[\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[9,34],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[9,43],\"words\":\"amount\",\"parts\":[\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,55]}],[\"unverified\",{\"type\":\"literal\",\"at\":[9,74]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[10,8],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[10,14],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[10,18],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[10,27]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"block\",\"at\":[10,53],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[10,59],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[10,63],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[10,72]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"block\",\"at\":[11,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[11,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[11,11],\"words\":\"moneyKind\",\"parts\":[\"moneyKind\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[11,21]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[12,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[12,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[12,11],\"words\":\"moneyKind\",\"parts\":[\"moneyKind\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[12,21]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[13,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[13,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[13,11],\"words\":\"moneyKind\",\"parts\":[\"moneyKind\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[13,21]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[14,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[14,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[14,11],\"words\":\"moneyKind\",\"parts\":[\"moneyKind\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[14,21]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[15,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[15,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[15,11],\"words\":\"moneyKind\",\"parts\":[\"moneyKind\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[15,21]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]}]},{\"type\":\"block\",\"at\":[16,15],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[16,21],\"words\":\"differences.hasDoubt\",\"parts\":[\"differences\",\"hasDoubt\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[17,20],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[17,26],\"words\":\"finance.cost\",\"parts\":[\"finance\",\"cost\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[17,40],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[17,49],\"words\":\"finance.cost\",\"parts\":[\"finance\",\"cost\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[17,67]}],[\"unverified\",{\"type\":\"literal\",\"at\":[17,86]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[18,11],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,17],\"words\":\"identity.isUnverified\",\"parts\":[\"identity\",\"isUnverified\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[18,40],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,46],\"words\":\"finance.costDisputed\",\"parts\":[\"finance\",\"costDisputed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[18,106],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,112],\"words\":\"finance.costDisputed\",\"parts\":[\"finance\",\"costDisputed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[19,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[19,7],\"words\":\"disbursement.known\",\"parts\":[\"disbursement\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[20,20],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[20,30],\"words\":\"disbursement.share\",\"parts\":[\"disbursement\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[20,54]}]]},{\"type\":\"block\",\"at\":[21,11],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,17],\"words\":\"disbursement.asOf\",\"parts\":[\"disbursement\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,37],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[21,44],\"words\":\"disbursement.asOf\",\"parts\":[\"disbursement\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[23,20],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,26],\"words\":\"dates.approval\",\"parts\":[\"dates\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,42],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[23,49],\"words\":\"dates.approval\",\"parts\":[\"dates\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[23,69]}]]}],\"otherwise\":[{\"type\":\"block\",\"at\":[23,86],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[23,92],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[23,96],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[23,105]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]}]},{\"type\":\"helper\",\"at\":[26,20],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[26,27],\"words\":\"status.text\",\"parts\":[\"status\",\"text\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[27,10],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[27,16],\"words\":\"status.text\",\"parts\":[\"status\",\"text\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[27,29],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[27,35],\"words\":\"status.date\",\"parts\":[\"status\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[27,49],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[27,56],\"words\":\"status.date\",\"parts\":[\"status\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[30,6],\"words\":\"identity.title\",\"parts\":[\"identity\",\"title\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[31,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[31,7],\"words\":\"places.hasStated\",\"parts\":[\"places\",\"hasStated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[31,25],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[31,31],\"words\":\"places.hasCounties\",\"parts\":[\"places\",\"hasCounties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[31,53],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[31,61],\"words\":\"places.counties\",\"parts\":[\"places\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"place\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[31,91],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[31,122],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[31,130],\"words\":\"places.prefectures\",\"parts\":[\"places\",\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"place\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[31,163],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}]}],\"otherwise\":[{\"type\":\"block\",\"at\":[31,200],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[31,206],\"words\":\"places.multiProvince\",\"parts\":[\"places\",\"multiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[31,236],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[31,244],\"words\":\"places.provinces\",\"parts\":[\"places\",\"provinces\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"province\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[31,278],\"words\":\"province.name\",\"parts\":[\"province\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[31,311],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[31,317],\"words\":\"area.hasPrefectures\",\"parts\":[\"area\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]}]},{\"type\":\"block\",\"at\":[32,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[32,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[32,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[32,20]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[32,33],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[32,41],\"words\":\"finance.rows\",\"parts\":[\"finance\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[32,66],\"words\":\"row.label\",\"parts\":[\"row\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[32,77],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[32,83],\"words\":\"row.known\",\"parts\":[\"row\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[32,94],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[32,103],\"words\":\"row.amount\",\"parts\":[\"row\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[32,145],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[32,151],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[32,155],\"words\":\"moneyKind\",\"parts\":[\"moneyKind\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[32,165]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[32,183],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[32,192],\"words\":\"amount\",\"parts\":[\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[33,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[33,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[33,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[33,20]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[33,42],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[33,50],\"words\":\"finance.rows\",\"parts\":[\"finance\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[33,75],\"words\":\"row.label\",\"parts\":[\"row\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[33,86],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[33,92],\"words\":\"row.known\",\"parts\":[\"row\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[33,103],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[33,112],\"words\":\"row.amount\",\"parts\":[\"row\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[34,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[34,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[34,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[34,20]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[34,46],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[34,54],\"words\":\"finance.rows\",\"parts\":[\"finance\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[34,79],\"words\":\"row.label\",\"parts\":[\"row\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[34,90],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[34,96],\"words\":\"row.known\",\"parts\":[\"row\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[34,107],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[34,116],\"words\":\"row.amount\",\"parts\":[\"row\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[35,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[35,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[35,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[35,20]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[36,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[36,7],\"words\":\"finance.costDisputed\",\"parts\":[\"finance\",\"costDisputed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"block\",\"at\":[36,57],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[36,63],\"words\":\"finance.cost\",\"parts\":[\"finance\",\"cost\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[36,77],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[36,86],\"words\":\"finance.cost\",\"parts\":[\"finance\",\"cost\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[37,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[37,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[37,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[37,20]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[37,33],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[37,39],\"words\":\"dates.hasClauses\",\"parts\":[\"dates\",\"hasClauses\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[38,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[38,9],\"words\":\"dates.clauses\",\"parts\":[\"dates\",\"clauses\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"clause\"],\"body\":[{\"type\":\"block\",\"at\":[38,36],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[38,46],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[39,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[39,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[39,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[39,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[39,37],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[39,44],\"words\":\"../dates.approval\",\"parts\":[\"dates\",\"approval\"],\"depth\":1,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[39,65],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[39,71],\"words\":\"../dates.approvalNewsOnly\",\"parts\":[\"dates\",\"approvalNewsOnly\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[40,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[40,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[40,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[40,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[40,47],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[40,55],\"words\":\"../dates.substitutes\",\"parts\":[\"dates\",\"substitutes\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[\"event\"],\"body\":[{\"type\":\"block\",\"at\":[40,88],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[40,94],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[40,98],\"words\":\"event.field\",\"parts\":[\"event\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[40,110]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[40,133],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[40,140],\"words\":\"event.date\",\"parts\":[\"event\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[40,161],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[40,167],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[40,171],\"words\":\"event.field\",\"parts\":[\"event\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[40,183]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[40,209],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[40,216],\"words\":\"event.date\",\"parts\":[\"event\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[40,235],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[40,241],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[40,245],\"words\":\"event.field\",\"parts\":[\"event\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[40,257]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[40,284],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[40,291],\"words\":\"event.date\",\"parts\":[\"event\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[40,310],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[40,316],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[40,320],\"words\":\"event.field\",\"parts\":[\"event\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[40,332]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[40,353],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[40,360],\"words\":\"event.date\",\"parts\":[\"event\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[40,379],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[40,385],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[40,389],\"words\":\"event.field\",\"parts\":[\"event\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[40,401]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[40,425],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[40,432],\"words\":\"event.date\",\"parts\":[\"event\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[41,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[41,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[41,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[41,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[41,36],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[41,43],\"words\":\"../dates.signing\",\"parts\":[\"dates\",\"signing\"],\"depth\":1,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[42,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[42,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[42,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[42,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[42,42],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[42,49],\"words\":\"../dates.effectiveness\",\"parts\":[\"dates\",\"effectiveness\"],\"depth\":1,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[43,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[43,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[43,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[43,36],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,42],\"words\":\"../dates.closingDisputed\",\"parts\":[\"dates\",\"closingDisputed\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"helper\",\"at\":[43,84],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[43,91],\"words\":\"../dates.closing\",\"parts\":[\"dates\",\"closing\"],\"depth\":1,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[44,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[44,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[44,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[44,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[44,49],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[44,56],\"words\":\"../dates.plannedCompletion\",\"parts\":[\"dates\",\"plannedCompletion\"],\"depth\":1,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[45,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[45,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[45,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[45,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[45,36],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[45,44],\"words\":\"../dates.unknown\",\"parts\":[\"dates\",\"unknown\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[\"event\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[45,75],\"words\":\"event.label\",\"parts\":[\"event\",\"label\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[48,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[48,7],\"words\":\"status.hasOwnWord\",\"parts\":[\"status\",\"hasOwnWord\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[48,36],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[48,43],\"words\":\"status.ownWord\",\"parts\":[\"status\",\"ownWord\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[48,68],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[48,75],\"words\":\"status.sources\",\"parts\":[\"status\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[49,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[49,7],\"words\":\"places.multiProvince\",\"parts\":[\"places\",\"multiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[49,31],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[49,54],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[50,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[50,9],\"words\":\"identity.related\",\"parts\":[\"identity\",\"related\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"record\"],\"body\":[{\"type\":\"helper\",\"at\":[50,43],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[50,50],\"words\":\"record.number\",\"parts\":[\"record\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[51,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[51,7],\"words\":\"identity.hasNote\",\"parts\":[\"identity\",\"hasNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[51,25],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[51,32],\"words\":\"identity.note\",\"parts\":[\"identity\",\"note\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[57,18],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[57,25],\"words\":\"identity.lender\",\"parts\":[\"identity\",\"lender\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[57,42],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[57,48],\"words\":\"identity.hasParent\",\"parts\":[\"identity\",\"hasParent\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[57,69],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[57,76],\"words\":\"identity.parent\",\"parts\":[\"identity\",\"parent\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[58,1],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[58,11],\"words\":\"identity.number\",\"parts\":[\"identity\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[59,16],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[59,24],\"words\":\"identity.sectors\",\"parts\":[\"identity\",\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"sector\"],\"body\":[{\"type\":\"block\",\"at\":[59,54],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[59,64],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[59,86],\"words\":\"sector.name\",\"parts\":[\"sector\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[61,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,7],\"words\":\"places.multiProvince\",\"parts\":[\"places\",\"multiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[61,46],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[61,54],\"words\":\"places.provinces\",\"parts\":[\"places\",\"provinces\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"province\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[61,88],\"words\":\"province.name\",\"parts\":[\"province\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[62,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[62,9],\"words\":\"identity.related\",\"parts\":[\"identity\",\"related\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"record\"],\"body\":[{\"type\":\"helper\",\"at\":[62,56],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[62,63],\"words\":\"record.number\",\"parts\":[\"record\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[62,81],\"words\":\"record.name\",\"parts\":[\"record\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[66,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[66,7],\"words\":\"finance.hasTable\",\"parts\":[\"finance\",\"hasTable\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[67,70],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[67,76],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[67,80],\"words\":\"finance.currency\",\"parts\":[\"finance\",\"currency\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[67,97]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"block\",\"at\":[67,119],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[67,125],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[67,129],\"words\":\"finance.currency\",\"parts\":[\"finance\",\"currency\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[67,146]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[67,174],\"words\":\"finance.currency\",\"parts\":[\"finance\",\"currency\"],\"depth\":0,\"isData\":false}}]}]},{\"type\":\"block\",\"at\":[70,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[70,9],\"words\":\"finance.rows\",\"parts\":[\"finance\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[70,42],\"words\":\"row.label\",\"parts\":[\"row\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[70,62],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[70,71],\"words\":\"row.amount\",\"parts\":[\"row\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[70,87]}]]},{\"type\":\"helper\",\"at\":[70,105],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[70,115],\"words\":\"row.share\",\"parts\":[\"row\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[70,130]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[71,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[71,7],\"words\":\"finance.hasCounterpart\",\"parts\":[\"finance\",\"hasCounterpart\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[71,52],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[71,61],\"words\":\"finance.counterpart\",\"parts\":[\"finance\",\"counterpart\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[71,86]}]]},{\"type\":\"helper\",\"at\":[71,104],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[71,114],\"words\":\"finance.counterpartShare\",\"parts\":[\"finance\",\"counterpartShare\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[71,144]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[72,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[72,7],\"words\":\"finance.hasRest\",\"parts\":[\"finance\",\"hasRest\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[72,49],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[72,58],\"words\":\"finance.rest\",\"parts\":[\"finance\",\"rest\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[72,76]}]]},{\"type\":\"helper\",\"at\":[72,94],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[72,104],\"words\":\"finance.restShare\",\"parts\":[\"finance\",\"restShare\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[72,127]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[74,28],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[74,34],\"words\":\"finance.costFits\",\"parts\":[\"finance\",\"costFits\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[74,52],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[74,61],\"words\":\"finance.cost\",\"parts\":[\"finance\",\"cost\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[74,79]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[74,113],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[74,123],\"words\":\"finance.fullShare\",\"parts\":[\"finance\",\"fullShare\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[74,146]}]]},{\"type\":\"block\",\"at\":[76,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[76,7],\"words\":\"finance.hasRest\",\"parts\":[\"finance\",\"hasRest\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[77,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[77,7],\"words\":\"finance.roundedApart\",\"parts\":[\"finance\",\"roundedApart\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[78,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[78,7],\"words\":\"finance.fallsShort\",\"parts\":[\"finance\",\"fallsShort\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[79,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[79,7],\"words\":\"finance.costDisputed\",\"parts\":[\"finance\",\"costDisputed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[80,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[80,7],\"words\":\"finance.costKnown\",\"parts\":[\"finance\",\"costKnown\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[80,26],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[80,36],\"words\":\"finance.costFits\",\"parts\":[\"finance\",\"costFits\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[80,75],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[80,84],\"words\":\"finance.cost\",\"parts\":[\"finance\",\"cost\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[81,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[81,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[81,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[81,20]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[82,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[82,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[82,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[82,20]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[84,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[84,7],\"words\":\"finance.hasLines\",\"parts\":[\"finance\",\"hasLines\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[86,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[86,7],\"words\":\"finance.hasPreparatory\",\"parts\":[\"finance\",\"hasPreparatory\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[86,56],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[86,64],\"words\":\"finance.preparatory\",\"parts\":[\"finance\",\"preparatory\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"grant\"],\"body\":[{\"type\":\"helper\",\"at\":[86,96],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[86,105],\"words\":\"grant.amount\",\"parts\":[\"grant\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[86,119],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[86,126],\"words\":\"grant.amount\",\"parts\":[\"grant\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[88,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[88,7],\"words\":\"disbursement.known\",\"parts\":[\"disbursement\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[91,36],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[91,45],\"words\":\"disbursement.disbursed\",\"parts\":[\"disbursement\",\"disbursed\"],\"depth\":0,\"isData\":false}],\"options\":[[\"unverified\",{\"type\":\"literal\",\"at\":[91,79]}]]},{\"type\":\"block\",\"at\":[92,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[92,7],\"words\":\"disbursement.hasUndisbursed\",\"parts\":[\"disbursement\",\"hasUndisbursed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[92,73],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[92,82],\"words\":\"disbursement.undisbursed\",\"parts\":[\"disbursement\",\"undisbursed\"],\"depth\":0,\"isData\":false}],\"options\":[[\"unverified\",{\"type\":\"literal\",\"at\":[92,118]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[93,32],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[93,42],\"words\":\"disbursement.share\",\"parts\":[\"disbursement\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[95,19],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[95,25],\"words\":\"disbursement.asOf\",\"parts\":[\"disbursement\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[95,46],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[95,53],\"words\":\"disbursement.asOf\",\"parts\":[\"disbursement\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[95,97],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[95,104],\"words\":\"disbursement.disbursed\",\"parts\":[\"disbursement\",\"disbursed\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[97,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,7],\"words\":\"places.hasStated\",\"parts\":[\"places\",\"hasStated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[97,25],\"name\":\"project/results-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[101,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[101,7],\"words\":\"places.isTold\",\"parts\":[\"places\",\"isTold\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[102,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[102,7],\"words\":\"places.hasStated\",\"parts\":[\"places\",\"hasStated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[103,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[103,7],\"words\":\"places.hasMap\",\"parts\":[\"places\",\"hasMap\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[105,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[105,9],\"words\":\"places.tiles\",\"parts\":[\"places\",\"tiles\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"tile\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[105,47],\"words\":\"tile.key\",\"parts\":[\"tile\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[105,68],\"words\":\"tile.name\",\"parts\":[\"tile\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[105,91],\"words\":\"tile.series\",\"parts\":[\"tile\",\"series\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[107,17],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[107,25],\"words\":\"places.prefectures\",\"parts\":[\"places\",\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"place\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[107,58],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[107,73],\"words\":\"place.code\",\"parts\":[\"place\",\"code\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[107,95],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[107,101],\"words\":\"places.hasCounties\",\"parts\":[\"places\",\"hasCounties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[107,124],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[107,132],\"words\":\"places.counties\",\"parts\":[\"places\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"place\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[107,162],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[107,177],\"words\":\"place.code\",\"parts\":[\"place\",\"code\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[107,206],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[107,213],\"words\":\"places.sources\",\"parts\":[\"places\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[107,230],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[107,236],\"words\":\"places.hasMap\",\"parts\":[\"places\",\"hasMap\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[109,4],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[109,10],\"words\":\"places.multiProvince\",\"parts\":[\"places\",\"multiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[109,34],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[109,42],\"words\":\"places.provinces\",\"parts\":[\"places\",\"provinces\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"province\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[109,76],\"words\":\"province.name\",\"parts\":[\"province\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[109,103],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[109,148],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[109,154],\"words\":\"places.hasEstimated\",\"parts\":[\"places\",\"hasEstimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[109,184],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[109,192],\"words\":\"places.estimated\",\"parts\":[\"places\",\"estimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"place\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[109,223],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[114,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[114,7],\"words\":\"differences.hasGone\",\"parts\":[\"differences\",\"hasGone\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[114,60],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[114,68],\"words\":\"differences.gone\",\"parts\":[\"differences\",\"gone\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"difference\"],\"body\":[{\"type\":\"block\",\"at\":[114,102],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[114,112],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[114,134],\"words\":\"difference.field\",\"parts\":[\"difference\",\"field\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[115,1],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[115,8],\"words\":\"differences.goneFrom.publisher\",\"parts\":[\"differences\",\"goneFrom\",\"publisher\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[115,42],\"words\":\"differences.goneFrom.document\",\"parts\":[\"differences\",\"goneFrom\",\"document\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[115,73],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[115,80],\"words\":\"differences.goneFrom.older.date\",\"parts\":[\"differences\",\"goneFrom\",\"older\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[115,117],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[115,125],\"words\":\"differences.gone\",\"parts\":[\"differences\",\"gone\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"difference\"],\"body\":[{\"type\":\"block\",\"at\":[115,159],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[115,167],\"words\":\"difference.values\",\"parts\":[\"difference\",\"values\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"value\"],\"body\":[{\"type\":\"block\",\"at\":[115,197],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[115,203],\"words\":\"value.known\",\"parts\":[\"value\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[115,216],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[115,225],\"words\":\"value.quantity\",\"parts\":[\"value\",\"quantity\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[115,266],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[115,273],\"words\":\"differences.goneFrom.older.sources\",\"parts\":[\"differences\",\"goneFrom\",\"older\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[115,310],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[115,317],\"words\":\"differences.goneFrom.newer.date\",\"parts\":[\"differences\",\"goneFrom\",\"newer\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[115,355],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[115,362],\"words\":\"differences.goneFrom.newer.sources\",\"parts\":[\"differences\",\"goneFrom\",\"newer\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[116,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[116,9],\"words\":\"differences.rows\",\"parts\":[\"differences\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"difference\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[117,35],\"words\":\"difference.field\",\"parts\":[\"difference\",\"field\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[118,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[118,9],\"words\":\"difference.values\",\"parts\":[\"difference\",\"values\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"value\"],\"body\":[{\"type\":\"block\",\"at\":[118,39],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[118,49],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[119,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[119,9],\"words\":\"value.stated\",\"parts\":[\"value\",\"stated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"source\"],\"body\":[{\"type\":\"block\",\"at\":[119,35],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[119,45],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[119,65],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[119,71],\"words\":\"source.isSame\",\"parts\":[\"source\",\"isSame\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[119,86],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[119,96],\"words\":\"source.isEdition\",\"parts\":[\"source\",\"isEdition\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[119,118],\"words\":\"source.document\",\"parts\":[\"source\",\"document\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[119,156],\"words\":\"source.publisher\",\"parts\":[\"source\",\"publisher\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[119,176],\"words\":\"source.document\",\"parts\":[\"source\",\"document\"],\"depth\":0,\"isData\":false}}]},{\"type\":\"block\",\"at\":[119,200],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[119,206],\"words\":\"source.isOlder\",\"parts\":[\"source\",\"isOlder\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[119,233],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[119,239],\"words\":\"source.isNewer\",\"parts\":[\"source\",\"isNewer\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[119,266],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[119,272],\"words\":\"source.isEdition\",\"parts\":[\"source\",\"isEdition\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[119,290],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[119,297],\"words\":\"source.date\",\"parts\":[\"source\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[119,320],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[119,326],\"words\":\"source.date\",\"parts\":[\"source\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[119,339],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[119,346],\"words\":\"source.date\",\"parts\":[\"source\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,7],\"words\":\"value.known\",\"parts\":[\"value\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[120,20],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,26],\"words\":\"value.planned\",\"parts\":[\"value\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,51],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,57],\"words\":\"value.reported\",\"parts\":[\"value\",\"reported\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,83],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,89],\"words\":\"value.hasLabel\",\"parts\":[\"value\",\"hasLabel\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[120,107],\"words\":\"value.label\",\"parts\":[\"value\",\"label\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,128],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,134],\"words\":\"value.isQuantity\",\"parts\":[\"value\",\"isQuantity\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[120,152],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[120,161],\"words\":\"value.quantity\",\"parts\":[\"value\",\"quantity\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[120,186],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[120,193],\"words\":\"value.text\",\"parts\":[\"value\",\"text\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[{\"type\":\"block\",\"at\":[120,223],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,229],\"words\":\"value.hasLabel\",\"parts\":[\"value\",\"hasLabel\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[120,247],\"words\":\"value.label\",\"parts\":[\"value\",\"label\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}]},{\"type\":\"helper\",\"at\":[120,274],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[120,281],\"words\":\"value.sources\",\"parts\":[\"value\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[121,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[121,7],\"words\":\"difference.comment\",\"parts\":[\"difference\",\"comment\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[121,27],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[121,34],\"words\":\"difference.comment\",\"parts\":[\"difference\",\"comment\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[122,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[122,7],\"words\":\"difference.isLost\",\"parts\":[\"difference\",\"isLost\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[123,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[123,7],\"words\":\"difference.isAdded\",\"parts\":[\"difference\",\"isAdded\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[124,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[124,7],\"words\":\"difference.isOpen\",\"parts\":[\"difference\",\"isOpen\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[126,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[126,7],\"words\":\"differences.saysDoubt\",\"parts\":[\"differences\",\"saysDoubt\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[126,74],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[126,81],\"words\":\"differences.doubt\",\"parts\":[\"differences\",\"doubt\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[127,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[127,7],\"words\":\"differences.none\",\"parts\":[\"differences\",\"none\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[127,45],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[127,51],\"words\":\"differences.single\",\"parts\":[\"differences\",\"single\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[128,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[128,9],\"words\":\"differences.questions\",\"parts\":[\"differences\",\"questions\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"question\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[128,100],\"words\":\"question.wording\",\"parts\":[\"question\",\"wording\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[128,132],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[128,140],\"words\":\"question.others\",\"parts\":[\"question\",\"others\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"other\"],\"body\":[{\"type\":\"block\",\"at\":[128,168],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[128,178],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[128,198],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[128,205],\"words\":\"other.number\",\"parts\":[\"other\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[128,233],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[128,240],\"words\":\"question.source\",\"parts\":[\"question\",\"source\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[129,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[129,7],\"words\":\"identity.isUnverified\",\"parts\":[\"identity\",\"isUnverified\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[130,1],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[130,11],\"words\":\"places.hasStated\",\"parts\":[\"places\",\"hasStated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[130,29],\"name\":\"project/results-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[134,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[134,7],\"words\":\"dates.hasTimeline\",\"parts\":[\"dates\",\"hasTimeline\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[138,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[138,9],\"words\":\"dates.events\",\"parts\":[\"dates\",\"events\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"event\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[138,48],\"words\":\"event.key\",\"parts\":[\"event\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[138,70],\"words\":\"event.label\",\"parts\":[\"event\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[138,95],\"words\":\"event.series\",\"parts\":[\"event\",\"series\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[138,111],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[138,118],\"words\":\"event.date\",\"parts\":[\"event\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[138,134]}],[\"unverified\",{\"type\":\"literal\",\"at\":[138,153]}]]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[144,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[144,7],\"words\":\"basis.hasRows\",\"parts\":[\"basis\",\"hasRows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[150,8],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[150,16],\"words\":\"basis.left\",\"parts\":[\"basis\",\"left\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[150,28],\"name\":\"project/basis-row\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[154,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[154,7],\"words\":\"basis.hasRight\",\"parts\":[\"basis\",\"hasRight\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[157,8],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[157,16],\"words\":\"basis.right\",\"parts\":[\"basis\",\"right\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[157,29],\"name\":\"project/basis-row\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[164,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[164,9],\"words\":\"changes\",\"parts\":[\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[164,18],\"name\":\"partials/what-changed-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[166,20],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[166,28],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"source\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[166,59],\"words\":\"source.key\",\"parts\":[\"source\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[166,75],\"words\":\"source.text\",\"parts\":[\"source\",\"text\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[166,88],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[166,94],\"words\":\"source.hasAddress\",\"parts\":[\"source\",\"hasAddress\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[166,124],\"words\":\"source.address\",\"parts\":[\"source\",\"address\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[166,144],\"words\":\"source.shown\",\"parts\":[\"source\",\"shown\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[168,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[168,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[168,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[168,20]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[168,106],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[168,112],\"words\":\"identity.hasNaming\",\"parts\":[\"identity\",\"hasNaming\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[168,137],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[168,144],\"words\":\"identity.naming\",\"parts\":[\"identity\",\"naming\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[168,177],\"words\":\"identity.confidence\",\"parts\":[\"identity\",\"confidence\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[168,199],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[168,205],\"words\":\"area.hasPrefectures\",\"parts\":[\"area\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[168,237],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[168,247]}],\"options\":[]},{\"type\":\"helper\",\"at\":[168,261],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[168,271]}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[168,294],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[168,300],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[168,316],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[168,323],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[168,350],\"words\":\"edition.hash\",\"parts\":[\"edition\",\"hash\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[168,371],\"words\":\"edition.version\",\"parts\":[\"edition\",\"version\"],\"depth\":0,\"isData\":false}}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:1:71","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:1:77",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:1:97","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:2:36",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"number"),{"name":"text","hash":{},"data":data}));
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:2:68",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(container.strict(lookupProperty(depth0,"identity"), "short", {"start":{"line":2,"column":69},"end":{"line":2,"column":83}} ), depth0));
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:4:22",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"head"),{"name":"text","hash":{},"data":data}));
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:4:52","text",{"name":"at","hash":{},"data":data}))
    + "贷款机构不详";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "　"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:4:89",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"number"),{"name":"text","hash":{},"data":data}));
},"6":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "　"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:4:161",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isGrant"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams),"inverse":container.program(8, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:4:200",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"number"), depth0));
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:4:181","text",{"name":"at","hash":{},"data":data}))
    + "赠款";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:4:191","text",{"name":"at","hash":{},"data":data}))
    + "贷款";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:6:47",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"otherName"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:6:74",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"isOurRendering"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:6:105","text",{"name":"at","hash":{},"data":data}))
    + "（中文名称为本表译法）";
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:6:131","text",{"name":"at","hash":{},"data":data}))
    + "无中文定名";
},"12":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:9:34",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(depth0,"amount"),{"name":"amount","hash":{"unverified":false,"form":"large"},"data":data}));
},"13":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:9:89","text",{"name":"at","hash":{},"data":data}))
    + "不详";
},"14":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:10:40","text",{"name":"at","hash":{},"data":data}))
    + "拟议贷款额";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:10:53",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"dropped",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(17, data, 0),"data":data})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:10:84","text",{"name":"at","hash":{},"data":data}))
    + "清单所列金额（未批准）";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:11:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"moneyKind"),"loan",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:12:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"moneyKind"),"credit",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:13:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"moneyKind"),"mixed",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:14:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"moneyKind"),"grant",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:15:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"moneyKind"),"none",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"18":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:11:30","text",{"name":"at","hash":{},"data":data}))
    + "贷款额";
},"19":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:12:32","text",{"name":"at","hash":{},"data":data}))
    + "信贷额";
},"20":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:13:31","text",{"name":"at","hash":{},"data":data}))
    + "贷款和信贷合计";
},"21":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:14:31","text",{"name":"at","hash":{},"data":data}))
    + "赠款额";
},"22":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:15:30","text",{"name":"at","hash":{},"data":data}))
    + "贷款额（未查到贷款记录）";
},"23":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:16:43","text",{"name":"at","hash":{},"data":data}))
    + "（存疑）";
},"24":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:17:40",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"cost"),{"name":"amount","hash":{"unverified":false,"form":"large"},"data":data}));
},"25":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:17:101","text",{"name":"at","hash":{},"data":data}))
    + "不详";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:18:40",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costDisputed"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.program(28, data, 0),"data":data})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:18:68","text",{"name":"at","hash":{},"data":data}))
    + "（不一致、未核实）";
},"28":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:18:85","text",{"name":"at","hash":{},"data":data}))
    + "（未经核实）";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:18:106",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costDisputed"),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:18:134","text",{"name":"at","hash":{},"data":data}))
    + "（来源不一致）";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:20:1","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:20:20",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"share"),{"name":"percent","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:20:63","text",{"name":"at","hash":{},"data":data}))
    + "</value>\n<label>提款率"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:21:11",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"asOf"),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:21:71","text",{"name":"at","hash":{},"data":data}))
    + "</label></key-figure>\n";
},"32":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:21:36","text",{"name":"at","hash":{},"data":data}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:21:37",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:21:63","text",{"name":"at","hash":{},"data":data}))
    + "）";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:23:1","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:23:20",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"dates"),"approval"),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.program(35, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:23:144","text",{"name":"at","hash":{},"data":data}))
    + "</value>\n<label>批准日期</label></key-figure>\n";
},"34":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:23:42",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depth0,"dates"),"approval"),{"name":"date","hash":{"form":"table"},"data":data}));
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:23:86",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"dropped",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.program(37, data, 0),"data":data})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:23:117","text",{"name":"at","hash":{},"data":data}))
    + "未批准";
},"37":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:23:128","text",{"name":"at","hash":{},"data":data}))
    + "不详";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:27:29",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"date"),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.program(40, data, 0),"data":data})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:27:48","text",{"name":"at","hash":{},"data":data}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:27:49",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"date"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:27:69","text",{"name":"at","hash":{},"data":data}))
    + "）";
},"40":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:27:78","text",{"name":"at","hash":{},"data":data}))
    + "（来源未注明日期）";
},"41":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:31:25",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasCounties"),{"name":"if","hash":{},"fn":container.program(42, data, 0, blockParams),"inverse":container.program(44, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:31:191","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，";
},"42":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:31:51","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "位于"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:31:53",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"counties"),{"name":"list","hash":{},"fn":container.program(43, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:31:89",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"44":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:31:120","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "位于"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:31:122",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"prefectures"),{"name":"list","hash":{},"fn":container.program(45, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"45":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:31:161",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"46":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:31:200",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"multiProvince"),{"name":"if","hash":{},"fn":container.program(47, data, 0, blockParams),"inverse":container.program(49, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"47":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:31:228","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "为跨省项目，涉及"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:31:236",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"provinces"),{"name":"list","hash":{},"fn":container.program(48, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:31:302","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，";
},"48":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:31:276",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:31:311",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"area"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"50":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:31:338","text",{"name":"at","hash":{},"data":data}))
    + "所在地州市来源未载明，";
},"51":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:32:33",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"rows"),{"name":"list","hash":{},"fn":container.program(52, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:32:145",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"moneyKind"),"mixed",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(55, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:32:207","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，";
},"52":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:32:64",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:32:77",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"known"),{"name":"if","hash":{},"fn":container.program(53, data, 0, blockParams),"inverse":container.program(54, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"53":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:32:94",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"54":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:32:123","text",{"name":"at","hash":{},"data":data}))
    + "（金额不详）";
},"55":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:32:175","text",{"name":"at","hash":{},"data":data}))
    + "，贷款和信贷合计"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:32:183",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(depth0,"amount"),{"name":"amount","hash":{},"data":data}));
},"56":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:33:33","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "处于拟议阶段，拟议"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:33:42",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"rows"),{"name":"list","hash":{},"fn":container.program(57, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:33:154","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，不计入承诺额，";
},"57":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:33:73",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:33:86",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"known"),{"name":"if","hash":{},"fn":container.program(58, data, 0, blockParams),"inverse":container.program(59, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"58":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:33:103",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"59":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:33:132","text",{"name":"at","hash":{},"data":data}))
    + "（金额不详）";
},"60":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:34:32","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "未经批准即终止准备，清单仍列"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:34:46",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"rows"),{"name":"list","hash":{},"fn":container.program(61, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:34:158","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，不计入承诺额，";
},"61":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:34:77",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:34:90",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"known"),{"name":"if","hash":{},"fn":container.program(62, data, 0, blockParams),"inverse":container.program(63, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"62":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:34:107",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"63":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:34:136","text",{"name":"at","hash":{},"data":data}))
    + "（金额不详）";
},"64":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:35:29","text",{"name":"at","hash":{},"data":data}))
    + "所查来源未见国际金融组织为其贷款，贷款机构和贷款额不详，";
},"65":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:36:29","text",{"name":"at","hash":{},"data":data}))
    + "总投资来源不一致，见“来源差异”。";
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:36:54","text",{"name":"at","hash":{},"data":data}))
    + "总投资"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:36:57",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"cost"),{"name":"if","hash":{},"fn":container.program(67, data, 0),"inverse":container.program(68, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:36:117","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"67":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:36:77",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"cost"),{"name":"amount","hash":{},"data":data}));
},"68":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:36:108","text",{"name":"at","hash":{},"data":data}))
    + "不详";
},"69":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:37:33",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"dates"),"hasClauses"),{"name":"if","hash":{},"fn":container.program(70, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"70":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:38:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"dates"),"clauses"),{"name":"each","hash":{},"fn":container.program(71, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:46:10","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。\n";
},"71":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:38:36",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(72, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:39:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"approval",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(73, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"substitutes",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(75, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:41:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"signing",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(82, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:42:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"effectiveness",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(83, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:43:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"closing",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(84, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:44:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"planned-completion",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(87, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:45:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"unknown",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(88, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"72":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:38:54","text",{"name":"at","hash":{},"data":data}))
    + "，";
},"73":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:39:37",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"approval"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:39:63","text",{"name":"at","hash":{},"data":data}))
    + "批准"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:39:65",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"approvalNewsOnly"),{"name":"if","hash":{},"fn":container.program(74, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"74":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:39:98","text",{"name":"at","hash":{},"data":data}))
    + "（据批准新闻稿日期）";
},"75":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:40","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "批准日期不详（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:47",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"substitutes"),{"name":"list","hash":{},"fn":container.program(76, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:460","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）";
},"76":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:88",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"approved-by",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(77, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:161",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"board-vote",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(78, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:235",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"board-paper",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(79, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:310",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"agreement",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(80, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:379",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"press-report",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(81, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"77":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:126","text",{"name":"at","hash":{},"data":data}))
    + "据报道，不晚于"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:133",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:152","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "批准";
},"78":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:198","text",{"name":"at","hash":{},"data":data}))
    + "来源载明董事会表决日为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:209",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"79":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:273","text",{"name":"at","hash":{},"data":data}))
    + "提交董事会的文件日期为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:284",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"80":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:346","text",{"name":"at","hash":{},"data":data}))
    + "项目协定日期为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:353",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"81":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:418","text",{"name":"at","hash":{},"data":data}))
    + "新闻报道日期为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:40:425",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"82":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:41:36",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"signing"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:41:61","text",{"name":"at","hash":{},"data":data}))
    + "签约";
},"83":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:42:42",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"effectiveness"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:42:73","text",{"name":"at","hash":{},"data":data}))
    + "生效";
},"84":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:43:36",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"closingDisputed"),{"name":"if","hash":{},"fn":container.program(85, data, 0, blockParams, depths),"inverse":container.program(86, data, 0, blockParams, depths),"data":data})) != null ? stack1 : "");
},"85":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:43:68","text",{"name":"at","hash":{},"data":data}))
    + "关账日来源不一致";
},"86":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:43:84",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"closing"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:43:109","text",{"name":"at","hash":{},"data":data}))
    + "关账";
},"87":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:44:47","text",{"name":"at","hash":{},"data":data}))
    + "计划"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:44:49",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"plannedCompletion"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:44:84","text",{"name":"at","hash":{},"data":data}))
    + "完工";
},"88":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:45:36",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"unknown"),{"name":"list","hash":{},"fn":container.program(89, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:45:97","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "日期不详";
},"89":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:45:73",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"label"), depth0));
},"90":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:48:26","text",{"name":"at","hash":{},"data":data}))
    + "状态不详：来源用语“"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:48:36",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"ownWord"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:48:59","text",{"name":"at","hash":{},"data":data}))
    + "”指工程，不指资金"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:48:68",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"sources"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:48:91","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"91":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:49:29",{"name":"at","hash":{},"data":data}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "name", {"start":{"line":49,"column":30},"end":{"line":49,"column":39}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:49:42","text",{"name":"at","hash":{},"data":data}))
    + "份额不详，金额未计入"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:49:52",{"name":"at","hash":{},"data":data}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "name", {"start":{"line":49,"column":53},"end":{"line":49,"column":62}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:49:65","text",{"name":"at","hash":{},"data":data}))
    + "合计。";
},"92":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:50:39","text",{"name":"at","hash":{},"data":data}))
    + "本记录与"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:50:43",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:50:65","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "为同一项目，计数时合为一个项目。";
},"93":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:51:25",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"note"),{"name":"text","hash":{},"data":data}));
},"94":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:57:68","text",{"name":"at","hash":{},"data":data}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:57:69",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"parent"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:57:93","text",{"name":"at","hash":{},"data":data}))
    + "）";
},"95":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:58:28","text",{"name":"at","hash":{},"data":data}))
    + "<dt>项目编号</dt><dd>不详</dd>";
},"96":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:59:54",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(97, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:59:84",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"97":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:59:72","text",{"name":"at","hash":{},"data":data}))
    + "／";
},"98":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:59:107","text",{"name":"at","hash":{},"data":data}))
    + "不详";
},"99":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:61:29","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<dt>涉及省区</dt><dd>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:61:46",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"provinces"),{"name":"list","hash":{},"fn":container.program(100, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:61:112","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</dd>";
},"100":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:61:86",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"101":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:62:39","text",{"name":"at","hash":{},"data":data}))
    + "<dt>关联记录</dt><dd>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:62:56",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:62:79",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:62:94","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</dd>";
},"102":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:67:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<table id=\"finance\" columns=\"left right right\" weights=\"1 0 0\" unit=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:67:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"currency"),"USD",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(103, data, 0, blockParams),"inverse":container.program(104, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:67:207","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" continued=\"续表\">\n<thead><tr><th>来源</th><th>金额</th><th>占比</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:70:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"rows"),{"name":"each","hash":{},"fn":container.program(107, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:71:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"hasCounterpart"),{"name":"if","hash":{},"fn":container.program(108, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:72:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"hasRest"),{"name":"if","hash":{},"fn":container.program(109, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:73:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot><tr><td>总投资</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:74:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costFits"),{"name":"if","hash":{},"fn":container.program(110, data, 0, blockParams),"inverse":container.program(111, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:74:104","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:74:113",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"fullShare"),{"name":"percent","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:74:155","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr></tfoot>\n</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:76:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"hasRest"),{"name":"if","hash":{},"fn":container.program(112, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:77:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"roundedApart"),{"name":"if","hash":{},"fn":container.program(113, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:78:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"fallsShort"),{"name":"if","hash":{},"fn":container.program(114, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:79:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costDisputed"),{"name":"if","hash":{},"fn":container.program(115, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:80:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costKnown"),{"name":"if","hash":{},"fn":container.program(116, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:81:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"proposed",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(118, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:82:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"dropped",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(119, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"103":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:67:105","text",{"name":"at","hash":{},"data":data}))
    + "单位：亿美元";
},"104":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:67:119",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"currency"),"CNY",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(105, data, 0),"inverse":container.program(106, data, 0),"data":data})) != null ? stack1 : "");
},"105":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:67:154","text",{"name":"at","hash":{},"data":data}))
    + "单位：亿元";
},"106":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:67:167","text",{"name":"at","hash":{},"data":data}))
    + "单位：亿（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:67:172",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"finance"), "currency", {"start":{"line":67,"column":173},"end":{"line":67,"column":189}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:67:192","text",{"name":"at","hash":{},"data":data}))
    + "）";
},"107":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:70:32","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:70:40",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:70:53","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:70:62",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:70:96","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:70:105",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(blockParams[0][0],"share"),{"name":"percent","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:70:139","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>";
},"108":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:71:31","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>配套资金</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:71:52",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"counterpart"),{"name":"amount","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:71:95","text",{"name":"at","hash":{},"data":data}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:71:104",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"counterpartShare"),{"name":"percent","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:71:153","text",{"name":"at","hash":{},"data":data}))
    + "</td></tr>";
},"109":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:72:24","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>其他资金（差额）</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:72:49",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"rest"),{"name":"amount","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:72:85","text",{"name":"at","hash":{},"data":data}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:72:94",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"restShare"),{"name":"percent","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:72:136","text",{"name":"at","hash":{},"data":data}))
    + "</td></tr>";
},"110":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:74:52",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"cost"),{"name":"amount","hash":{"form":"table"},"data":data}));
},"111":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:74:96","text",{"name":"at","hash":{},"data":data}))
    + "—";
},"112":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:76:24","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">注：其他资金为总投资减去上列各项，由本表计算，来源未分列。</p>";
},"113":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:77:29","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">注：因四舍五入，分项之和与合计略有出入。</p>";
},"114":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:78:27","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">注：其余资金的构成来源未列。</p>";
},"115":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:79:29","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">注：总投资来源不一致，见“来源差异”；各项之和不与总投资核对，不计占比。</p>";
},"116":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:80:26",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costFits"),{"name":"unless","hash":{},"fn":container.program(117, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"117":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:80:54","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">注：总投资"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:80:75",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"cost"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:80:98","text",{"name":"at","hash":{},"data":data}))
    + "，与贷款币种不同，不折算，不计占比。</p>";
},"118":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:81:33","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">注：拟议金额，不计入承诺额。</p>";
},"119":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:82:32","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">注：项目终止准备，上列金额未批准，不计入承诺额。</p>";
},"120":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:84:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"hasLines"),{"name":"if","hash":{},"fn":container.program(121, data, 0),"inverse":container.program(122, data, 0),"data":data})) != null ? stack1 : "")
    + "\n";
},"121":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:84:25","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">所查来源未列各项资金的金额。</p>";
},"122":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:84:67","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">所查来源未见国际金融组织为本项目提供资金的记录。</p>";
},"123":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:86:31","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"note\">另有准备性技术援助"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:86:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"preparatory"),{"name":"list","hash":{},"fn":container.program(124, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:86:149","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，不计入项目金额。</p>";
},"124":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:86:96",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:86:119",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"125":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:89:1","text",{"name":"at","hash":{},"data":data}))
    + "<h2>提款</h2>\n<chart id=\"disbursement\" type=\"progress\">\n<datum key=\"disbursed\" label=\"已提款\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:91:36",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"disbursed"),{"name":"amount","hash":{"unverified":false},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:91:86","text",{"name":"at","hash":{},"data":data}))
    + "</datum>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:92:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"hasUndisbursed"),{"name":"if","hash":{},"fn":container.program(126, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:93:1","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\"share\" label=\"提款率\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:93:32",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"share"),{"name":"percent","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:93:62","text",{"name":"at","hash":{},"data":data}))
    + "</datum>\n</chart>\n<p class=\"source\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:95:19",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"asOf"),{"name":"if","hash":{},"fn":container.program(127, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:95:80","text",{"name":"at","hash":{},"data":data}))
    + "其后的提款数未见于所查来源。来源："
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:95:97",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"disbursed"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:95:128","text",{"name":"at","hash":{},"data":data}))
    + "。</p>\n";
},"126":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:92:36","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\"undisbursed\" label=\"未提款\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:92:73",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"undisbursed"),{"name":"amount","hash":{"unverified":false},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:92:125","text",{"name":"at","hash":{},"data":data}))
    + "</datum>";
},"127":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:95:44","text",{"name":"at","hash":{},"data":data}))
    + "截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:95:46",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:95:72","text",{"name":"at","hash":{},"data":data}))
    + "；";
},"128":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:97:25",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"project/results-zh-CN"),depth0,{"name":"project/results-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"129":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:101:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>实施地</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:102:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasStated"),{"name":"if","hash":{},"fn":container.program(130, data, 0, blockParams),"inverse":container.program(137, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"130":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:103:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasMap"),{"name":"if","hash":{},"fn":container.program(131, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:107:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"note\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:107:17",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"prefectures"),{"name":"list","hash":{},"fn":container.program(133, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:107:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasCounties"),{"name":"if","hash":{},"fn":container.program(134, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:107:206",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"sources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:107:229","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:107:230",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasMap"),{"name":"if","hash":{},"fn":container.program(136, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:107:276","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"131":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:103:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<chart id=\"places\" type=\"tiles\">\n<series id=\"touched\" label=\"涉及\"/><series id=\"untouched\" label=\"未涉及\"/>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:105:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"tiles"),{"name":"each","hash":{},"fn":container.program(132, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:106:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</chart>";
},"132":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:105:33","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:105:45",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:105:57","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:105:66",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:105:79","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" series=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:105:89",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"series"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:105:104","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"></datum>";
},"133":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:107:56",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:107:70","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:107:71",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"code"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:107:85","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）";
},"134":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:107:121","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，涉及"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:107:124",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"counties"),{"name":"list","hash":{},"fn":container.program(135, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"135":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:107:160",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:107:174","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:107:175",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"code"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:107:189","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）";
},"136":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:107:251","text",{"name":"at","hash":{},"data":data}))
    + "方格示意相对位置，不表示边界和面积。";
},"137":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:109:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:109:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"multiProvince"),{"name":"if","hash":{},"fn":container.program(138, data, 0, blockParams),"inverse":container.program(140, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:109:148",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasEstimated"),{"name":"if","hash":{},"fn":container.program(141, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:109:261","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"138":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:109:32","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "涉及"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:109:34",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"provinces"),{"name":"list","hash":{},"fn":container.program(139, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:109:100","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:109:101",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":109,"column":102},"end":{"line":109,"column":111}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:109:114","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "境内实施地不详。";
},"139":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:109:74",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"140":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:109:130","text",{"name":"at","hash":{},"data":data}))
    + "来源未载明具体地州市。";
},"141":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:109:175","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "按线路走向推定涉及"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:109:184",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"estimated"),{"name":"list","hash":{},"fn":container.program(142, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:109:244","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，未经核实，不计入。";
},"142":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:109:221",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"143":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:114:28","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<aside class=\"conflict\"><strong>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:114:60",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"gone"),{"name":"each","hash":{},"fn":container.program(144, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:114:161","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</strong>　\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:115:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"differences"),"goneFrom"),"publisher"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:115:40",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"differences"),"goneFrom"), "document", {"start":{"line":115,"column":41},"end":{"line":115,"column":70}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:115:73",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"differences"),"goneFrom"),"older"),"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:115:113","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "版依次为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:115:117",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"gone"),{"name":"list","hash":{},"fn":container.program(146, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:115:266",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"differences"),"goneFrom"),"older"),"sources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:115:309","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "；"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:115:310",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"differences"),"goneFrom"),"newer"),"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:115:350","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "版不再列示"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:115:355",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"differences"),"goneFrom"),"newer"),"sources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:115:398","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，沿用前版数值。</aside>";
},"144":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:114:102",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(145, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:114:132",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"field"), depth0));
},"145":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:114:120","text",{"name":"at","hash":{},"data":data}))
    + "、";
},"146":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:115:159",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"values"),{"name":"each","hash":{},"fn":container.program(147, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"147":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:115:197",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"known"),{"name":"if","hash":{},"fn":container.program(148, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"148":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:115:216",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[1][0],"quantity"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"149":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:117:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<aside class=\"conflict\"><strong>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:117:33",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"field"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:117:53","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</strong>　\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:118:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"values"),{"name":"each","hash":{},"fn":container.program(150, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:120:305","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:121:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"comment"),{"name":"if","hash":{},"fn":container.program(171, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:122:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isLost"),{"name":"if","hash":{},"fn":container.program(172, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:123:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isAdded"),{"name":"if","hash":{},"fn":container.program(173, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:124:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isOpen"),{"name":"if","hash":{},"fn":container.program(174, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:124:43","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</aside>\n";
},"150":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:118:39",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(151, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:119:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"stated"),{"name":"each","hash":{},"fn":container.program(152, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:120:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"known"),{"name":"if","hash":{},"fn":container.program(163, data, 0, blockParams),"inverse":container.program(169, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:120:274",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"sources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"151":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:118:57","text",{"name":"at","hash":{},"data":data}))
    + "；";
},"152":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:119:35",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(153, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:119:65",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isSame"),{"name":"if","hash":{},"fn":container.program(154, data, 0, blockParams),"inverse":container.program(156, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:119:200",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isOlder"),{"name":"if","hash":{},"fn":container.program(157, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:119:233",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isNewer"),{"name":"if","hash":{},"fn":container.program(158, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:119:266",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isEdition"),{"name":"if","hash":{},"fn":container.program(159, data, 0, blockParams),"inverse":container.program(160, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"153":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:119:53","text",{"name":"at","hash":{},"data":data}))
    + "、";
},"154":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:119:86",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(blockParams[1][0],"isEdition"),{"name":"unless","hash":{},"fn":container.program(155, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"155":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:119:114","text",{"name":"at","hash":{},"data":data}))
    + "同一"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:119:116",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[2][0],"document"), depth0));
},"156":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:119:154",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"publisher"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:119:174",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"document"), depth0));
},"157":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:119:222","text",{"name":"at","hash":{},"data":data}))
    + "较早版本";
},"158":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:119:255","text",{"name":"at","hash":{},"data":data}))
    + "较新版本";
},"159":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:119:290",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:119:310","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "版";
},"160":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:119:319","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:119:320",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"if","hash":{},"fn":container.program(161, data, 0, blockParams),"inverse":container.program(162, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:119:379","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）";
},"161":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:119:339",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[2][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"162":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:119:367","text",{"name":"at","hash":{},"data":data}))
    + "未注明日期";
},"163":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:120:20",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"planned"),{"name":"if","hash":{},"fn":container.program(164, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:120:51",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"reported"),{"name":"if","hash":{},"fn":container.program(165, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:120:83",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"hasLabel"),{"name":"if","hash":{},"fn":container.program(166, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:120:127","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:120:128",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isQuantity"),{"name":"if","hash":{},"fn":container.program(167, data, 0, blockParams),"inverse":container.program(168, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"164":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:120:41","text",{"name":"at","hash":{},"data":data}))
    + "计划数";
},"165":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:120:73","text",{"name":"at","hash":{},"data":data}))
    + "报告数";
},"166":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:120:105",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[2][0],"label"), depth0));
},"167":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:120:152",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[2][0],"quantity"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"168":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:120:185","text",{"name":"at","hash":{},"data":data}))
    + "“"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:120:186",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[2][0],"text"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:120:205","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "”";
},"169":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:120:221","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "未列"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:120:223",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"hasLabel"),{"name":"if","hash":{},"fn":container.program(170, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"170":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:120:245",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[2][0],"label"), depth0));
},"171":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:121:27",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"comment"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"172":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:122:26","text",{"name":"at","hash":{},"data":data}))
    + "较新版本不再列示，沿用原有数值。";
},"173":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:123:27","text",{"name":"at","hash":{},"data":data}))
    + "较早版本未列，较新版本补列。";
},"174":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:124:26","text",{"name":"at","hash":{},"data":data}))
    + "各值均列，未作取舍。";
},"175":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:126:30","text",{"name":"at","hash":{},"data":data}))
    + "<aside class=\"conflict\"><strong>存疑</strong>　"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:126:74",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"doubt"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:126:100","text",{"name":"at","hash":{},"data":data}))
    + "</aside>";
},"176":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:127:25","text",{"name":"at","hash":{},"data":data}))
    + "<aside class=\"none\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:127:45",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"single"),{"name":"if","hash":{},"fn":container.program(177, data, 0),"inverse":container.program(178, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:127:148","text",{"name":"at","hash":{},"data":data}))
    + "</aside>";
},"177":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:127:71","text",{"name":"at","hash":{},"data":data}))
    + "<strong>无从比较。</strong>本项目所查来源仅有一种。";
},"178":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:127:113","text",{"name":"at","hash":{},"data":data}))
    + "<strong>所查来源之间未见差异。</strong>";
},"179":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:128:46","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<aside class=\"question\"><strong>待核</strong>　财政厅文章所称“"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:128:98",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"wording"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:128:118","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "”未注明期次，可能指本项目、"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:128:132",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"others"),{"name":"each","hash":{},"fn":container.program(180, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:128:228","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "或兼指各期"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:128:233",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"source"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:128:257","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</aside>";
},"180":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:128:168",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(181, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:128:198",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"181":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:128:186","text",{"name":"at","hash":{},"data":data}))
    + "、";
},"182":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:129:30","text",{"name":"at","hash":{},"data":data}))
    + "<aside class=\"question\"><strong>未经核实</strong>　所查来源未见国际金融组织为本项目贷款，贷款机构和金额不详；本表所列数值均未经核实，不计入任何合计。</aside>";
},"183":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:130:29",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"project/results-zh-CN"),depth0,{"name":"project/results-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"184":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:135:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>时间线</h2>\n<chart id=\"timeline\" type=\"timeline\">\n<series id=\"actual\" label=\"已知\"/><series id=\"planned\" label=\"计划\"/><series id=\"change\" label=\"变更\"/>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:138:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"dates"),"events"),{"name":"each","hash":{},"fn":container.program(185, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:139:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</chart>\n";
},"185":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:138:34","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:138:46",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:138:59","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:138:68",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:138:83","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" series=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:138:93",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"series"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:138:109","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:138:111",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"date"),{"name":"date","hash":{"unverified":false,"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:138:160","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</datum>";
},"186":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:145:1","text",{"name":"at","hash":{},"data":data}))
    + "<h2>逐项依据</h2>\n<columns>\n<column>\n<table id=\"basis-1\" columns=\"left right right right\" weights=\"1 0 0 0\" class=\"compact\" continued=\"续表\">\n<thead><tr><th>数据</th><th>数值</th><th>资料日期</th><th>来源</th></tr></thead>\n<tbody>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:150:8",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"basis"),"left"),{"name":"each","hash":{},"fn":container.program(187, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:150:60","text",{"name":"at","hash":{},"data":data}))
    + "</tbody>\n</table>\n</column>\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:154:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"basis"),"hasRight"),{"name":"if","hash":{},"fn":container.program(188, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:160:1","text",{"name":"at","hash":{},"data":data}))
    + "</column>\n</columns>\n";
},"187":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:150:28",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"project/basis-row"),depth0,{"name":"project/basis-row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"188":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:155:1","text",{"name":"at","hash":{},"data":data}))
    + "<table id=\"basis-2\" columns=\"left right right right\" weights=\"1 0 0 0\" class=\"compact\" continued=\"续表\">\n<thead><tr><th>数据</th><th>数值</th><th>资料日期</th><th>来源</th></tr></thead>\n<tbody>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:157:8",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"basis"),"right"),{"name":"each","hash":{},"fn":container.program(189, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:157:61","text",{"name":"at","hash":{},"data":data}))
    + "</tbody>\n</table>\n";
},"189":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:157:29",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"project/basis-row"),depth0,{"name":"project/basis-row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"190":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:164:18",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/what-changed-zh-CN"),depth0,{"name":"partials/what-changed-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"191":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:166:49","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li id=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:166:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:166:71","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:166:73",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"text"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:166:88",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasAddress"),{"name":"if","hash":{},"fn":container.program(192, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:166:170","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>";
},"192":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:166:113","text",{"name":"at","hash":{},"data":data}))
    + "<a href=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:166:122",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"address"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:166:140","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:166:142",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"shown"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:166:158","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</a>.";
},"193":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:168:33","text",{"name":"at","hash":{},"data":data}))
    + "金额为承诺额，原币。";
},"194":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/zh-CN.hbs:168:51","text",{"name":"at","hash":{},"data":data}))
    + "所列金额不计入承诺额，原币。";
},"195":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:132","text",{"name":"at","hash":{},"data":data}))
    + "中文名称据"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:137",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"naming"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:161","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"196":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:226","text",{"name":"at","hash":{},"data":data}))
    + "区划代码依据GB/T "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:237",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"2260",{"name":"literal","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:255","text",{"name":"at","hash":{},"data":data}))
    + "，国家统计局"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:261",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"2023年6月30日",{"name":"literal","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:285","text",{"name":"at","hash":{},"data":data}))
    + "版。";
},"197":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:313","text",{"name":"at","hash":{},"data":data}))
    + "编印："
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:316",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:336","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<brief title=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:1:15",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"identity"), "title", {"start":{"line":1,"column":16},"end":{"line":1,"column":30}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:1:33","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" numbering=\"none\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:1:51",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:1:105","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n<foot>项目概况表　"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:2:13",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"number"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.program(2, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "　"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:2:94","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "资料截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:2:98",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:2:111","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</foot>\n<p class=\"kicker\">项目概况表<right>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:4:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"head"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.program(4, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:4:65",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"number"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:4:120",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"loanNumbers"),{"name":"each","hash":{},"fn":container.program(6, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:4:224","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</right></p>\n<h1>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:5:5",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"identity"), "title", {"start":{"line":5,"column":6},"end":{"line":5,"column":20}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:5:23","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</h1>\n<p class=\"subtitle\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:6:21",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"hasNameZh"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.program(11, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:6:143","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n\n<key-figures>\n<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:9:20",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"amount"),{"name":"if","hash":{},"fn":container.program(12, data, 0, blockParams, depths),"inverse":container.program(13, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:9:98","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</value>\n<label>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:10:8",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"proposed",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.program(15, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:16:15",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"hasDoubt"),{"name":"if","hash":{},"fn":container.program(23, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:16:54","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</label></key-figure>\n<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:17:20",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"cost"),{"name":"if","hash":{},"fn":container.program(24, data, 0, blockParams, depths),"inverse":container.program(25, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:17:110","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</value>\n<label>总投资"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:18:11",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"isUnverified"),{"name":"if","hash":{},"fn":container.program(26, data, 0, blockParams, depths),"inverse":container.program(29, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:18:155","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</label></key-figure>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:19:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"known"),{"name":"if","hash":{},"fn":container.program(31, data, 0, blockParams, depths),"inverse":container.program(33, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:26:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:26:20",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"text"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:26:40","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</value>\n<label>状态"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:27:10",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"text"),{"name":"if","hash":{},"fn":container.program(38, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:27:101","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</label></key-figure>\n</key-figures>\n\n<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:30:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"identity"), "title", {"start":{"line":30,"column":5},"end":{"line":30,"column":19}} ), depth0))
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:31:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasStated"),{"name":"if","hash":{},"fn":container.program(41, data, 0, blockParams, depths),"inverse":container.program(46, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:32:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"approved",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(51, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:33:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"proposed",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(56, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:34:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"dropped",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(60, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:35:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"none",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(64, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:36:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costDisputed"),{"name":"if","hash":{},"fn":container.program(65, data, 0, blockParams, depths),"inverse":container.program(66, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:37:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"approved",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(69, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:48:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"hasOwnWord"),{"name":"if","hash":{},"fn":container.program(90, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:49:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"multiProvince"),{"name":"if","hash":{},"fn":container.program(91, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:50:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"related"),{"name":"each","hash":{},"fn":container.program(92, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:51:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"hasNote"),{"name":"if","hash":{},"fn":container.program(93, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:51:54","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n\n<columns>\n<column>\n<h2>基本情况</h2>\n<dl>\n<dt>贷款机构</dt><dd>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:57:18",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"lender"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:57:42",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"hasParent"),{"name":"if","hash":{},"fn":container.program(94, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:57:101","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</dd>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:58:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"number"),{"name":"unless","hash":{},"fn":container.program(95, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:59:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<dt>行业</dt><dd>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:59:16",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"sectors"),{"name":"each","hash":{},"fn":container.program(96, data, 1, blockParams, depths),"inverse":container.program(98, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:59:118","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</dd>\n<dt>有关各方</dt><dd>借款人、实施机构不详</dd>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:61:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"multiProvince"),{"name":"if","hash":{},"fn":container.program(99, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:62:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"related"),{"name":"each","hash":{},"fn":container.program(101, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:63:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</dl>\n\n<h2>资金</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:66:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"hasTable"),{"name":"if","hash":{},"fn":container.program(102, data, 0, blockParams, depths),"inverse":container.program(120, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:86:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"hasPreparatory"),{"name":"if","hash":{},"fn":container.program(123, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:88:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"known"),{"name":"if","hash":{},"fn":container.program(125, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:97:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasStated"),{"name":"if","hash":{},"fn":container.program(128, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:98:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</column>\n\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:101:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"isTold"),{"name":"if","hash":{},"fn":container.program(129, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:113:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>来源差异</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:114:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"hasGone"),{"name":"if","hash":{},"fn":container.program(143, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:116:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"rows"),{"name":"each","hash":{},"fn":container.program(149, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:126:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"saysDoubt"),{"name":"if","hash":{},"fn":container.program(175, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:127:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"none"),{"name":"if","hash":{},"fn":container.program(176, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:128:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"questions"),{"name":"each","hash":{},"fn":container.program(179, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:129:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"isUnverified"),{"name":"if","hash":{},"fn":container.program(182, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:130:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasStated"),{"name":"unless","hash":{},"fn":container.program(183, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:131:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</column>\n</columns>\n\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:134:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"dates"),"hasTimeline"),{"name":"if","hash":{},"fn":container.program(184, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:142:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<columns>\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:144:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"basis"),"hasRows"),{"name":"if","hash":{},"fn":container.program(186, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:164:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(190, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:165:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>数据来源</h2>\n<ol class=\"source\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:166:20",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sources"),{"name":"each","hash":{},"fn":container.program(191, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:166:184","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</ol>\n<p class=\"scope\">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"approved",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(193, data, 0, blockParams, depths),"inverse":container.program(194, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:72","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "“不详”和“—”表示所查来源未列，不等于零。晚于截至日的变动未反映。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:106",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"hasNaming"),{"name":"if","hash":{},"fn":container.program(195, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:169","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "资料可信度："
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:175",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"identity"), "confidence", {"start":{"line":168,"column":176},"end":{"line":168,"column":195}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:198","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:199",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"area"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(196, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:294",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"if","hash":{},"fn":container.program(197, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:344","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "数据版本"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:348",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"edition"), "hash", {"start":{"line":168,"column":349},"end":{"line":168,"column":361}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:364","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，程序版本"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:369",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"edition"), "version", {"start":{"line":168,"column":370},"end":{"line":168,"column":385}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/zh-CN.hbs:168:388","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</p>\n</column>\n</columns>\n</brief>\n";
},"usePartial":true,"useData":true,"useDepths":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
