"""Who sells is told from who writes about it, in the languages that such pages come in."""

import pytest

from rusplan.linkcheck.judge import judge
from rusplan.linkcheck.verdict import Reason, Verdict
from tests.linkcheck.judge.saved import saved

FILLER = " ".join(f"linje {n} fortel litt om dagen i bygda og kven som bur der" for n in range(40))
SELLERS = {
    "norwegian brand": (
        "FjordSpinn Kasino – offisiell side",
        "Spill nå! Kasino, slots, jackpot, rulett og blackjack. Kasinobonus og gratis spinn. " * 8,
    ),
    "nynorsk": (
        "Dei beste casinoa: casinobonus utan innskot",
        "Spel no og få bonus. Spelautomatar, odds, poker og roulette. Bonus utan innskot. " * 6,
    ),
    "swedish": (
        "Nya casino utan svensk licens – välkomstbonus",
        "Spela nu. Insättning och uttak direkt, freespins, slots, roulette och blackjack. " * 6,
    ),
    "danish": (
        "Bedste casino bonus uden krav",
        "Spil nu og få free spins. Slots, roulette, blackjack og jackpot hver dag. " * 6,
    ),
    "finnish": (
        "Parhaat nettikasinot ja talletusbonukset",
        "Pelaa nyt. Ilmaiskierroksia, talletusbonus, slots, jackpot, pikakasino. " * 6,
    ),
    "german": (
        "Casino Freispiele – Bonus ohne Einzahlung",
        "Jetzt spielen! Slots, Roulette, Blackjack, Jackpot, Echtgeld, Freispiele. " * 6,
    ),
    "indonesian": (
        "RAJAMAWAR: situs toto dan slot gacor",
        "Daftar sekarang, deposit pulsa tanpa potongan, rtp tertinggi, maxwin, togel. " * 6,
    ),
    "turkish": (
        "Bahis siteleri ve deneme bonusu",
        "Güncel giriş, kayıt ol, para yatırma, casino siteleri, rulet, slot. " * 6,
    ),
    "russian": (
        "Казино Звезда: бонус за регистрацию",
        "Играть бесплатно, слоты, рулетка, покер, вывод средств, фриспины, зеркало. " * 6,
    ),
    "chinese": ("金沙娱乐城 注册送彩金", "百家乐 老虎机 体育投注 存款 提款 优惠 博彩 " * 10),
    "vietnamese": (
        "MAY79 nhà cái uy tín",
        "Đăng ký, nạp tiền, rút tiền, khuyến mãi, nổ hũ, bắn cá đổi thưởng, tỷ lệ kèo. " * 6,
    ),
    "thai": ("สล็อตเว็บตรง เครดิตฟรี", "สมัคร ฝากถอน สล็อต บาคาร่า คาสิโน แทงบอล โปรโมชั่น " * 8),
    "thai lottery": ("เว็บแทงหวย จ่ายสูง", "แทงหวยรัฐบาล หวยลาว จ่ายบาทละ 900 สมัคร ฝากถอนไว " * 8),
    "portuguese": (
        "Casas de apostas com bônus de boas-vindas",
        "Cadastre-se e jogue agora: cassino, roulette, apostas, rodadas grátis. " * 6,
    ),
    "spanish": (
        "Casino con bono de bienvenida y giros gratis",
        "Regístrate y jugar ahora: tragamonedas, apuestas, ruleta, jackpot. " * 6,
    ),
    "pills": (
        "Buy generic Cialis without prescription",
        "Order now. Viagra, Levitra, cheap pills, free shipping, add to cart. " * 6,
    ),
    "loans": (
        "Lån utan tryggleik på minuttet",
        "Søk lån no, lån uten kredittsjekk, få pengene i dag. Forbrukslån og smålån. " * 6,
    ),
    "adult": ("Hot girls live sex cam", "Free porn, xxx videos, sex chat. Watch free now. " * 6),
    "essays": (
        "Cheap essay writers for you",
        "Pay someone to write your paper. Essays and term papers, plagiarism free. Order now. " * 6,
    ),
    "accounts": (
        "Buy old Gmail accounts",
        "Buy verified PayPal accounts and Google reviews. Instant delivery on Telegram. " * 6,
    ),
    "backlinks": (
        "Guest post service and dofollow backlinks",
        "Buy PBN links from high DA sites. Rank your website first. Order now. " * 6,
    ),
    "hemp": (
        "CBD gummies and vape carts",
        "Buy CBD and kratom. Add to cart, lab tested, free shipping, in stock. " * 6,
    ),
    "snus": (
        "Billig snus på nett",
        "Kjøp snus og vape. Legg i handlekurv. Rask levering, fri frakt. " * 6,
    ),
    "robots that trade": (
        "Bitcoin Profit – official site",
        "Start trading crypto with a trading robot. Open account, minimum deposit 250. " * 6,
    ),
    "the trade in a filled page": (
        "Kasino med velkomstbonus",
        "Spill nå. Free spins, slots, jackpot, roulette, blackjack, odds, innskudd, uttak. " * 8
        + FILLER,
    ),
}
WRITERS = {
    "help": (
        "Er du avhengig av spill?",
        "Hjelpelinja svarar. Kasino, odds, poker, spilleautomater og bonus kan ta overhand. ",
    ),
    "news of a fine": (
        "Tilsynet bøtelegg kasino for velkomstbonus",
        "Selskapet lokka med free spins og casinobonus, og fekk gebyr, skriv avisa. ",
    ),
    "news of profit": (
        "Betting company doubles its revenue",
        "The bookmaker with its online casino and sports betting grew again last year. ",
    ),
    "an encyclopedia": (
        "Roulette – Wikipedia",
        "Roulette is a casino game beside blackjack, baccarat, poker and slots. Deposit rules. ",
    ),
    "numbers": (
        "Poker and casino statistics of the north",
        "Casino, poker, slots, jackpot and odds: revenue by year and withdrawals. ",
    ),
    "medicine": (
        "Sildenafil (Viagra): slik verkar det",
        "Viagra og Cialis skal ikkje brukast med nitrat. Biverknader: hovudverk. Kjøp på apotek. ",
    ),
    "false pills": (
        "Fare ved å kjøpe Viagra på nett",
        "Tollvesenet tok beslag i piller som vart selde uten resept. Kjøp aldri slikt. ",
    ),
    "debt": (
        "Gjeldsrådgiving: forbrukslån og smålån",
        "Har du forbrukslån uten sikkerhet som du ikkje kan betale? Rådgivaren hjelper deg. ",
    ),
    "sexual health": (
        "Porno og press: kva er greitt?",
        "Mange ungdommar ser porno, free porn og sex på nett. Snakk med nokon. ",
    ),
    "a school's essay": ("Write an essay: a guide for pupils", "An essay has three parts. "),
    "hemp": (
        "CBD og vape: kva er lov?",
        "Mange butikkar sel CBD, THC og vape på nett. Kjøp cbd aldri: tollvesenet tek det. ",
    ),
    "snus": (
        "Snus: slik verkar nikotin",
        "Snus, vape og nikotin gir avhengigheit. Kjøp er ulovleg. ",
    ),
    "accounts": (
        "Police warn: do not buy verified accounts",
        "Buying old Gmail accounts is fraud. Pupils are asked to sell theirs on Telegram. ",
    ),
    "bitcoin": (
        "Skatt på bitcoin",
        "Har du handla bitcoin eller crypto, gjev du det opp i skatt. ",
    ),
    "a concert house": ("Casino Baumgarten – Konzerte", "Das Casino ist ein Saal für Konzerte. "),
    "different": (
        "Forskjellige spel for barn",
        "Kort, terningar, poker og bingo kan brukast i matematikk. ",
    ),
}


@pytest.mark.parametrize("title", SELLERS)
def test_a_seller_is_known_on_the_first_visit(title: str) -> None:
    heading, text = SELLERS[title]
    assert judge(saved(heading, text)).verdict is Verdict.HIJACKED


@pytest.mark.parametrize("title", WRITERS)
@pytest.mark.parametrize("times", [1, 12])
def test_whoever_writes_about_it_is_not_accused(title: str, times: int) -> None:
    heading, text = WRITERS[title]
    finding = judge(saved(heading, text * times + FILLER))
    assert finding.reason is Reason.GOOD_ANSWER, finding.evidence
