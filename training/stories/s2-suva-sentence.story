@story s2-suva-sentence
@topic High Court in Suva sentences a man for the killing outside a Victoria Parade nightclub
@subject W = Waisale Tuinabua | Tuinabua | Waisale | the defendant | the convict
@subject R = Rajneel Prakash | Prakash | Rajneel | the co-accused | the friend
@subject Z = Josefa Cawanibuka | Cawanibuka | Joe | the victim | the deceased | the rugby player
@subject C = High Court | the court | Justice Vakaloloma | the judge
@subject O = Director of Public Prosecutions | DPP | the State | the prosecution
@subject F = Suva | the capital | Central Division
@fact day = 2029-11-17 | date | Z | day of the killing | - | constant
@fact ck = 02:25 | clock | Z | when he was stabbed | 2029-11-17 | constant
@fact dk = 03:10 | clock | Z | when he died | 2029-11-17 | constant
@fact aw1 = 28 | age | W | age | 2029-11 | constant
@fact aw2 = 29 | age | W | age | 2031-02 | constant
@fact ar = 31 | age | R | age | 2031-02 | constant
@fact az = 24 | age | Z | age | - | constant
@fact st = 12 | sentence | C | starting point of the sentence in years | - | constant | hypothetical
@fact se = 9 | sentence | W | years in prison | 2031-02-21 | plan
@fact np = 7 | sentence | W | years before parole | 2031-02-21 | plan
@fact ask = 14 | sentence | O | years in prison asked for | 2031-02-07 | plan | pledged
@fact rm = 15 | duration | W | months on remand taken off | 2031-02-21 | constant
@fact ju = 5 | other | C | assessors | - | constant
@fact gu = 4 | other | C | assessors who found him guilty of manslaughter | - | constant
@fact wi = 26 | other | O | witnesses called | - | constant
@fact wd = 3 | other | W | witnesses called | - | constant
@fact dy = 11 | duration | C | days of the trial | - | constant
@fact wo = 2 | other | Z | wounds | - | constant
@fact sc = 17 | duration | R | months of a suspended sentence | 2031-02-21 | plan
@fact fi = 3000 | other | R | dollars of compensation | 2031-02-21 | plan
@fact bl = 13.5 | other | - | length of the blade in centimetres | - | constant
@fact k29 = 41 | deaths | F | homicides in the year | 2029 | cumulative
@fact k30 = 36 | deaths | F | homicides in the year | 2030 | cumulative
@fact ap = 30 | duration | W | days to appeal | - | plan
@trap aw1 aw2 :: his age on the night and his age at sentence
@trap st se :: the starting point and the sentence passed
@trap se np :: sentence and non-parole period
@trap ask se :: what the State asked and what he got
@trap rm sc :: months on remand, months suspended
@trap k29 k30 :: two years
@trap wi wd :: the witnesses of either side
@trap ck dk :: stabbed and died

@doc a-court | national daily, court report | 2031-02-22
Tuinabua gets nine years over Victoria Parade death

By Ana Delailomaloma in SUVA

A man who stabbed a Rewa rugby player outside a nightclub was sent to prison for {nine|se|t=yesterday} years yesterday, and will have to serve {seven|np|s=will have to serve} of them before he can ask for parole.

Justice Ilaitia Vakaloloma told Waisale Tuinabua, {29|aw2}, that he had begun at {12|st|by=Justice Ilaitia Vakaloloma} years for manslaughter. He had taken {15|rm} months off for the time that the defendant had already spent on remand, and more for his remorse.

The Director of Public Prosecutions had submitted that {14|ask} years would be fitting.

Josefa Cawanibuka was {24|az}. He was struck {twice|wo|v=2} with a kitchen knife in the early hours of {November 17, 2029|day}, after an argument over a taxi. The attack was put at {2.25am|ck}; he was pronounced dead at the CWM Hospital at {3.10|dk}.

Over {11|dy} days the court heard {26|wi} witnesses for the State and {three|wd|s=the defence} for the defence. {Four|gu} of the {five|ju} assessors were of the opinion that the killing was manslaughter, the last that it was murder.

Rajneel Prakash, {31|ar}, who hid the weapon, must pay the family ${3,000|fi}. His {17|sc}-month term was suspended.

@doc b-tv | television news site | 2031-02-21
Family walks out as judge hands down sentence

Watch: 2:14 | 11k views

The mother of Joe Cawanibuka left courtroom 3 this afternoon before the judge had finished reading.

Waisale Tuinabua, who was {28|aw1|t=on the night of the stabbing} on the night of the stabbing and has since had a birthday in Korovou prison, will serve no less than {seven|np} years behind bars. The head sentence is {nine|se}.

"My son was {24|az}. He would have been {25|-} by Christmas. You work it out," Mrs Cawanibuka said on the steps.

Our timeline:
- {2.25am|ck}: CCTV shows the blow on Victoria Parade.
- {3.10am|dk}: doctors give up.
- {15|rm} months of remand follow.
- Trial: {eleven|dy} sitting days, {26|wi|s=prosecution} people called by the prosecution.

His friend Rajneel walked free with a suspended term of {17|sc} months and an order for ${3,000|fi}.

There were {36|k30|t=last year} homicides in the Central Division last year, {41|k29|t=in 2029} in 2029.

@doc c-dpp | press release of the prosecutor | 2031-02-21
ODPP: Manslaughter sentence in State v Tuinabua & Another [HAC 214/2030]

The High Court in Suva today sentenced the first accused to {nine|se} years' imprisonment with a non-parole period of {seven|np}. The Court declined the State's submission for {14|ask} years.

The facts found were that on {17 November 2029|day} at about {2.25am|~ck} the first accused inflicted {two|wo} wounds on the deceased with a blade of {13.5|bl} centimetres. Death followed {45|-} minutes later, at {3.10am|dk}.

The second accused, aged {31|ar}, was convicted of being an accessory after the fact: {17|sc} months, wholly suspended, and {$3,000|fi} in compensation.

The assessors, {five|ju} in number, were split on the first count, {four|gu} being of the opinion that murder had not been made out. The State thanks its {26|wi|s=its} witnesses.

The first accused has {30|ap} days in which to appeal.

@doc d-tabloid | Sunday tabloid | 2031-02-23
'{Seven|np} and he's out': club knifing anger

HE could be home by the time his little girl is in class four.

That is what the {seven|np} years mean to Tuinabua, now {29|aw2|t=now}, who took the life of the fastest winger in Rewa with a knife no longer than a pen case – {13.5cm|bl|v=13.5}.

It could have been a great deal more. {Fourteen|ask}, the prosecution wanted. {Twelve|st}, the judge said before he started to subtract. It came down to {nine|se}.

Pals of {24|az}-year-old Joe say that the {fifteen|rm} months he had already sat in a cell should never have counted. "He was eating at government expense," said one.

And Prakash? {Three thousand|fi} dollars. He has until June.

The police commissioner, meanwhile, wants all clubs on the Parade shut by {1am|-}. Killings in the capital's division fell from {41|k29} to {36|k30} from one year to the next, he says, "but that is still {36|k30} funerals".

INSIDE: 48 pages of Sevens | Win one of 10 freezers
